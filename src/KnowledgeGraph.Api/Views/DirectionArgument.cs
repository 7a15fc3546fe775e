using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;

namespace KnowledgeGraph.Api.Views;

/// <summary><c>direction</c>: which way along statements.</summary>
internal static class DirectionArgument
{
    public static Argument<Direction> Create(string description) =>
        Argument.WithDefault("direction", TypeNames.Direction, description, Direction.Any, "ANY");
}
