using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>Two fields that cannot be merged.</summary>
/// <param name="ResponseKey">The name that they both have in the response.</param>
/// <param name="Reason">Why, as the second half of a sentence.</param>
/// <param name="First">The one field, and the fields below it that are the reason.</param>
/// <param name="Second">The other field, and the fields below it that are the reason.</param>
internal sealed record FieldConflict(string ResponseKey, string Reason, List<FieldNode> First, List<FieldNode> Second)
{
    private const int LongestText = 1_000;
    private const int MostNodes = 20;

    /// <summary>The conflict of two fields because of conflicts below them. There may be many, so text and places are cut.</summary>
    public static FieldConflict Below(MergeField first, MergeField second, List<FieldConflict> conflicts)
    {
        var reasons = conflicts
            .Take(MostNodes)
            .Select(static conflict => $"subfields \"{Shorten(conflict.ResponseKey)}\" conflict because {conflict.Reason}");
        return new FieldConflict(
            first.Node.ResponseKey,
            Shorten(string.Join(" and ", reasons)),
            [.. conflicts.SelectMany(static conflict => conflict.First).Prepend(first.Node).Take(MostNodes)],
            [.. conflicts.SelectMany(static conflict => conflict.Second).Prepend(second.Node).Take(MostNodes)]);
    }

    public static string Shorten(string text) => text.Length > LongestText ? $"{text[..LongestText]}..." : text;
}
