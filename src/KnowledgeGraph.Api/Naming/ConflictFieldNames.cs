namespace KnowledgeGraph.Api.Naming;

/// <summary>The fields of a conflict that recur in conditions or orders.</summary>
internal static class ConflictFieldNames
{
    public const string Constraint = "constraint";
    public const string Reason = "reason";
    public const string Statements = "statements";
}
