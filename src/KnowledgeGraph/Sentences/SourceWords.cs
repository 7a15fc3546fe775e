using KnowledgeGraph.Format;

namespace KnowledgeGraph.Sentences;

/// <summary>Names the sources of a statement: their publishers, or the titles of those without one.</summary>
internal static class SourceWords
{
    // A statement may have thousands of passages, and the names of two sources are enough to say who says so.
    private const int MaxPassages = 200;
    private const int MaxTitle = 120;
    private const int Named = 2;

    /// <summary>The names, joined by "and"; empty if nothing is cited.</summary>
    public static string Of(Statement statement)
    {
        var names = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var passages = statement.Evidence;
        for (var i = 0; i < Math.Min(passages.Count, MaxPassages); i++)
        {
            var name = NameOf(passages[i].Source);
            if (seen.Add(name))
            {
                names.Add(name);
            }
        }

        var others = names.Count - Named;
        return others > 0 ? $"{string.Join(", ", names.Take(Named))} and {(others == 1 ? "1 other source" : $"{others} other sources")}"
            : string.Join(" and ", names);
    }

    private static string NameOf(SourceDocument source)
    {
        if (source.Publisher is { Length: > 0 and <= MaxTitle } publisher)
        {
            return publisher;
        }

        return $"“{CutText.To(source.Title, MaxTitle)}”";
    }
}
