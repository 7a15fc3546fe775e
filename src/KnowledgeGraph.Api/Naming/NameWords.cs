namespace KnowledgeGraph.Api.Naming;

/// <summary>The words of a camelCase or PascalCase name.</summary>
internal static class NameWords
{
    /// <summary><c>holdsOffice</c> is "holds office".</summary>
    public static string Of(string name) => ConstantCase.From(name).Replace('_', ' ').ToLowerInvariant();

    /// <summary><c>holdsOffice</c> is "Holds office".</summary>
    public static string Label(string name)
    {
        var words = Of(name);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
