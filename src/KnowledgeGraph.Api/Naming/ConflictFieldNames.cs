namespace KnowledgeGraph.Api.Naming;

/// <summary>The fields of a conflict that conditions or orders have too.</summary>
internal static class ConflictFieldNames
{
    public const string Constraint = "constraint";
    public const string Reason = "reason";
    public const string Statements = "statements";
}
