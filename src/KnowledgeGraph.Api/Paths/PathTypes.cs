using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Paths;

/// <summary><c>Path</c>, <c>PathStep</c> and <c>PathFilter</c>.</summary>
internal static class PathTypes
{
    public const string Path = "Path";

    public const string Connection = "PathConnection";

    private const string Step = "PathStep";

    public static IEnumerable<NamedType> Create(SchemaContext schema) =>
    [
        new ObjectType(Path)
        {
            Description = "A path from one entity to another along statements.",
            Fields =
            [
                Define.Field("length", "Int!", new PathLengthResolver(), "The number of steps; 0 for a path from an entity to itself."),
                Define.Field("cost", "Int", new PathCostResolver(), "The total cost of its steps; null unless weighted by credibility."),
                Define.Field(
                    "nodes", TypeNames.ListOf(TypeNames.Entity), new PathNodesResolver(), "The entities of the path, including both ends."),
                Define.Field("steps", TypeNames.ListOf(Step), new PathStepsResolver(), "The steps, one fewer than the entities."),
            ],
        },
        new ObjectType(Step)
        {
            Description = "A step of a path.",
            Fields =
            [
                Define.Field(
                    "statement",
                    TypeNames.Statement + "!",
                    new StepResolver(step => Handles.Statement(step.Statement.Graph, step.Statement.Row)),
                    "The statement that connects the two entities."),
                Define.Field(
                    "from",
                    TypeNames.Entity + "!",
                    new StepResolver(step => Handles.Entity(step.From)),
                    "The entity where the step starts."),
                Define.Field(
                    "to", TypeNames.Entity + "!", new StepResolver(step => Handles.Entity(step.Target)), "The entity where the step ends."),
                Define.Field(
                    "forward",
                    "Boolean!",
                    new StepForwardResolver(),
                    "Whether it goes from the subject of the statement to its object."),
                Define.Field(
                    "sentence",
                    "String!",
                    new StepSentenceResolver(),
                    "The statement as a sentence that begins at `from`, if the inverse has a label; without the sources."),
            ],
        },
        .. ConnectionTypes.OfTraversal(
            schema,
            Connection,
            "PathEdge",
            Path,
            "A page of paths.",
            "A path, with its cursor.",
            $"The number of paths on all pages. {int.MaxValue} stands for that many or more."),
        PathFilter.Create(),
        PathWeightings.Create(),
    ];
}
