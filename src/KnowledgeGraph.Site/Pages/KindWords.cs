using KnowledgeGraph.Format;

namespace KnowledgeGraph.Site.Pages;

/// <summary>The names of kinds in headings and lists, with a capital letter.</summary>
internal static class KindWords
{
    /// <summary>The label of a kind.</summary>
    public static string Of(Kind kind) => Capitalise(kind.Label);

    /// <summary>The name for several entities of a kind.</summary>
    public static string PluralOf(Kind kind) => Capitalise(NameWords.Of(kind.Plural));

    /// <summary>The words with a capital letter at the beginning.</summary>
    public static string Capitalise(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
