namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Which URLs a set may hold: absolute ones that a browser opens without doing anything else.</summary>
internal static class UrlRules
{
    private const int MaxLength = 2_048;

    /// <summary>The end of the message about an address without its scheme; empty for anything else.</summary>
    public static string Advice(string text) =>
        text.IndexOf('.') > 0 && text.IndexOf(':') < 0 && text[0] != '/' && IsAbsoluteHttp("https://" + text) ? $"; write https://{text}" : "";

    public static bool IsAbsoluteHttp(string text) =>
        text.Length <= MaxLength
        && (text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal))
        && text.IndexOfAny([' ', '\t', '\n', '\r', '"', '<', '>', '\\']) < 0
        && Uri.TryCreate(text, UriKind.Absolute, out var url)
        && url.Host.Length > 0;
}
