namespace KnowledgeGraph.Cli.Sites;

/// <summary>A page of a site.</summary>
/// <param name="Path">The folder of its file, with a slash at its end; empty for the first page.</param>
/// <param name="Title">The title, as text.</param>
/// <param name="Content">The content, as HTML.</param>
internal sealed record SitePage(string Path, string Title, string Content)
{
    /// <summary>A line for search engines, as text.</summary>
    public string Description { get; init; } = "";

    /// <summary>The folder of the page that search engines are to know; its own, unless it only leads there.</summary>
    public string CanonicalPath { get; init; } = Path;

    /// <summary>More elements of the head, as HTML.</summary>
    public string Head { get; init; } = "";

    /// <summary>Links for this page alone, as HTML, after those of every page.</summary>
    public string Navigation { get; init; } = "";

    /// <summary>The way from the page to the first one: as many steps up as it is deep.</summary>
    public string Root => RootOf(Path);

    /// <summary>The way from a folder to the first page.</summary>
    public static string RootOf(string path)
    {
        var depth = path.Count(static character => character == '/');
        return depth == 0 ? "./" : string.Concat(Enumerable.Repeat("../", depth));
    }
}
