namespace KnowledgeGraph.Site.Pages;

/// <summary>A page with its navigation and its footer. Every part except for the title and the description is HTML.</summary>
/// <param name="Title">The title, as text.</param>
/// <param name="Description">A line for search engines, as text.</param>
/// <param name="Head">More elements of the head: the style sheet, and where else the page is.</param>
/// <param name="Navigation">The links at the top.</param>
/// <param name="Content">The page itself.</param>
/// <param name="Footer">The lines at the bottom.</param>
internal sealed record PageFrame(string Title, string Description, string Head, string Navigation, string Content, string Footer)
{
    private static readonly string Template = PageTemplate.Read("Page.html");

    /// <summary>The style sheet of such pages.</summary>
    public static string Style { get; } = PageTemplate.Read("Page.css");

    /// <summary>The page as HTML.</summary>
    public string ToHtml() => PageTemplate.Fill(Template, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["title"] = PageText.Encode(Title),
        ["description"] = PageText.Encode(Description),
        ["head"] = Head,
        ["nav"] = Navigation,
        ["content"] = Content,
        ["footer"] = Footer,
    });
}
