using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Connections;

/// <summary>The arguments of lists that are read from the start only.</summary>
internal static class ForwardPage
{
    public static ArgumentDefinition[] Arguments() => [.. PageArguments.Create().Where(argument => argument.Name is "first" or "after")];
}
