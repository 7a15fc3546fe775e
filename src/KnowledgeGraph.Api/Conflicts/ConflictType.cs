using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Conflicts;

/// <summary><c>Conflict</c>.</summary>
internal static class ConflictType
{
    // What the cost of an operation takes for the number of statements.
    private const int ExpectedStatements = 3;

    public static ObjectType Create() => new("Conflict")
    {
        Description = "Statements that cannot all hold, and of which the set says which is preferred and why.",
        Fields =
        [
            Define.Field(
                "constraint",
                "String!",
                new Utf8Resolver((graph, in parent) => graph.Conflict(parent.Row).ConstraintUtf8),
                "Which constraint they break: `single-value`, `conflicts-with`, `negation`."),
            Define.Field(
                "reason",
                "String!",
                new Utf8Resolver((graph, in parent) => graph.Conflict(parent.Row).ReasonUtf8),
                "Why the preferred one is preferred."),
            Define.Field(
                "statements",
                "[Statement!]!",
                new RowsResolver(
                    ExpectedStatements,
                    (graph, in parent) => graph.Conflict(parent.Row).Statements.Count,
                    (graph, in parent, index) => Handles.Statement(graph, graph.Conflict(parent.Row).Statements[index].Index)),
                "The statements, of whatever rank. At least two."),
        ],
    };
}
