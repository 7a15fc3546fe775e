using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Paths;

/// <summary><c>Path</c>, <c>PathStep</c> and <c>PathFilter</c>.</summary>
internal static class PathTypes
{
    public static IEnumerable<NamedType> Create() =>
    [
        new ObjectType("Path")
        {
            Description = "A way from one entity to another along statements.",
            Fields =
            [
                Define.Field("length", "Int!", new PathLengthResolver(), "The number of steps; 0 from an entity to itself."),
                Define.Field("cost", "Int", new PathCostResolver(), "What its steps cost together; null unless credibility counts."),
                Define.Field("nodes", "[Entity!]!", new PathNodesResolver(), "The entities on the way, the ends among them."),
                Define.Field("steps", "[PathStep!]!", new PathStepsResolver(), "The statements on the way."),
            ],
        },
        new ObjectType("PathStep")
        {
            Description = "One step of a path.",
            Fields =
            [
                Define.Field(
                    "statement",
                    "Statement!",
                    new StepResolver(step => Handles.Statement(step.Statement.Graph, step.Statement.Index)),
                    "The statement that joins the two entities."),
                Define.Field("from", "Entity!", new StepResolver(step => Handles.Entity(step.From)), "Where the step begins."),
                Define.Field("to", "Entity!", new StepResolver(step => Handles.Entity(step.Target)), "Where it leads."),
                Define.Field(
                    "forward",
                    "Boolean!",
                    new StepForwardResolver(),
                    "Whether it goes from the subject of the statement to its object."),
            ],
        },
        PathFilterInput.Create(),
        PathEnums.Weighting(),
    ];
}
