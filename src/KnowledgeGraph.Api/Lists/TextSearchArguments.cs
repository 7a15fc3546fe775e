using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Lists;

/// <summary>Arguments by which clients try to search a list for a text.</summary>
internal static class TextSearchArguments
{
    private static readonly string[] Names = ["search", "q", "query", "text", "term", "keyword", "keywords", "nameContains"];

    /// <summary>Those of a list, with its other misplaced arguments.</summary>
    /// <param name="field">The field of the items in which a text is looked for.</param>
    public static IReadOnlyList<MisplacedArgument> In(string field) =>
        [.. PageArguments.Misplaced, new(Names, $"where: {{ {field}: {{ icontains: $value }} }}")];
}
