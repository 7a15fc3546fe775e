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
            {
                text = text.Substring(end + 3);
            }
        }

        text = text.Trim().TrimEnd('.');
        if (text.EndsWith("found invalid mapping", StringComparison.Ordinal))
        {
            return "a text with ': ' in it needs quotation marks";
        }

        if (text.EndsWith("did not find expected key", StringComparison.Ordinal))
        {
            return "a key is expected here; is this indented as the lines around it?";
        }

        return text.Length == 0 ? "it is not well formed here" : char.ToLowerInvariant(text[0]) + text.Substring(1);
    }
}
