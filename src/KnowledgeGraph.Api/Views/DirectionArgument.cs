using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;

namespace KnowledgeGraph.Api.Views;

/// <summary>The argument <c>direction</c>.</summary>
internal static class DirectionArgument
{
    public static Argument<Direction> Create(string description) =>
        Argument.WithDefault("direction", TypeNames.Direction, description, Direction.Any, "ANY");
}
