using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Schemas.Checks;

/// <summary>A union has members.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Unions.Type-Validation"/>
internal static class UnionCheck
{
    public static void Check(UnionType union, SchemaLinker schema)
    {
        if (union.MemberNames.Count == 0)
        {
            schema.Report($"Union type {union.Name} must define one or more member types.");
        }
    }
}
