namespace KnowledgeGraph.Compiler.Syntax;

/// <summary>Takes the positions out of the YAML parser's messages: a diagnostic has its own.</summary>
internal static class YamlMessage
{
    public static string Tidy(string message)
    {
        var text = message;
        if (text.StartsWith("(Line:", StringComparison.Ordinal))
        {
            var end = text.LastIndexOf("): ", StringComparison.Ordinal);
            if (end >= 0)
                text = text.Substring(end + 3);
        }

        text = text.Trim().TrimEnd('.');
        return text.Length == 0 ? "it is not well formed here" : char.ToLowerInvariant(text[0]) + text.Substring(1);
    }
}
