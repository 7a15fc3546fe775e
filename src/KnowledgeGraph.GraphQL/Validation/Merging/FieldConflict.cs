using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>Two fields that cannot be merged.</summary>
/// <param name="ResponseKey">The name that they both have in the response.</param>
/// <param name="Reason">The reason, as the second half of a sentence.</param>
/// <param name="First">The first field, and the fields below it that are the reason.</param>
/// <param name="Second">The second field, and the fields below it that are the reason.</param>
internal sealed record FieldConflict(string ResponseKey, string Reason, List<FieldNode> First, List<FieldNode> Second)
{
    private const int MaxTextLength = 1_000;
    private const int MaxNodes = 20;

    /// <summary>
    /// The conflict between two fields that is due to conflicts below them. There may be many, so text and places are truncated.
    /// </summary>
    public static FieldConflict Below(MergeField first, MergeField second, List<FieldConflict> conflicts)
    {
        var reasons = conflicts
            .Take(MaxNodes)
            .Select(static conflict => $"subfields \"{Shorten(conflict.ResponseKey)}\" conflict because {conflict.Reason}");
        return new FieldConflict(
            first.Node.ResponseKey,
            Shorten(string.Join(" and ", reasons)),
            [.. conflicts.SelectMany(static conflict => conflict.First).Prepend(first.Node).Take(MaxNodes)],
            [.. conflicts.SelectMany(static conflict => conflict.Second).Prepend(second.Node).Take(MaxNodes)]);
    }

    public static string Shorten(string text) => text.Length > MaxTextLength ? $"{text[..MaxTextLength]}..." : text;
}
