namespace KnowledgeGraph.Compiler.Diagnostics;

/// <summary>Names to choose from, as a message lists them.</summary>
internal static class NamePhrase
{
    private const int Tellable = 12;

    /// <summary><c>a, b, c</c> in ordinal order, and not all of very many.</summary>
    public static string Of(IEnumerable<string> names)
    {
        var sorted = names.OrderBy(name => name, StringComparer.Ordinal).Take(Tellable + 1).ToArray();
        return sorted.Length <= Tellable ? string.Join(", ", sorted) : string.Join(", ", sorted.Take(Tellable)) + ", …";
    }
}
