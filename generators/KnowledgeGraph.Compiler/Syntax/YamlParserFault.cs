namespace KnowledgeGraph.Compiler.Syntax;

/// <summary>The exceptions that the YAML scanner lets out by mistake, for text that is not YAML at all.</summary>
internal static class YamlParserFault
{
    public static bool Is(Exception exception) => exception is ArgumentException or InvalidOperationException or FormatException
        or OverflowException or IndexOutOfRangeException or NullReferenceException or KeyNotFoundException;
}
