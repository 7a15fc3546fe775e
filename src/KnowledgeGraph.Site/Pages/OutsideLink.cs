namespace KnowledgeGraph.Site.Pages;

/// <summary>Links to addresses that come from the facts.</summary>
internal static class OutsideLink
{
    /// <summary>Renders a link, or the words alone where the address is not one of the web: one of another scheme could be a script.</summary>
    /// <param name="address">The address, as text; null for none.</param>
    /// <param name="words">The words of the link, as HTML.</param>
    public static string Of(string? address, string words) =>
        address is not null && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? $"<a href=\"{PageText.Encode(address)}\" rel=\"noreferrer\">{words}</a>"
            : words;
}
