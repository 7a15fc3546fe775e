namespace KnowledgeGraph.Compiler.Values;

/// <summary>Knows the words for true and false of older YAML and of other formats.</summary>
internal static class BooleanAdvice
{
    private static readonly string[] True = ["yes", "y", "on", "1", "true"];
    private static readonly string[] False = ["no", "n", "off", "0", "false"];

    /// <summary>The end of a message: <c>; write true</c>, or nothing.</summary>
    public static string Of(string text) =>
        True.Contains(text, StringComparer.OrdinalIgnoreCase) ? "; write true"
        : False.Contains(text, StringComparer.OrdinalIgnoreCase) ? "; write false"
        : "";
}
