using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Conflicts;

/// <summary><c>Conflict</c>.</summary>
internal static class ConflictType
{
    // The number of statements assumed by the cost analysis.
    private const int ExpectedStatements = 3;

    public static ObjectType Create() => new(TypeNames.Conflict)
    {
        Description = "Statements that cannot all hold, with a preferred one and the reason for preferring it.",
        Fields =
        [
            Define.Field(
                ConflictFieldNames.Constraint,
                "String!",
                new Utf8Resolver((graph, in parent) => graph.Conflict(parent.AsConflict()).ConstraintUtf8),
                "The violated constraint: `single-value`, `conflicts-with` or `negation`."),
            Define.Field(
                ConflictFieldNames.Reason,
                "String!",
                new Utf8Resolver((graph, in parent) => graph.Conflict(parent.AsConflict()).ReasonUtf8),
                "Why the preferred statement is preferred."),
            Define.Field(
                ConflictFieldNames.Statements,
                TypeNames.ListOf(TypeNames.Statement),
                new RowsResolver(
                    ExpectedStatements,
                    (graph, in parent) => graph.Conflict(parent.AsConflict()).Statements.Count,
                    (graph, in parent, index) => Handles.Statement(graph, graph.Conflict(parent.AsConflict()).Statements[index].Row)),
                "The statements, regardless of rank. At least two."),
        ],
    };
}
