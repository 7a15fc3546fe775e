namespace KnowledgeGraph.AspNetCore.Explorer;

/// <summary>
/// The content security policy of the explorer: scripts, styles and data of this server, none of them inline. Pictures may also be made
/// by the page itself, which is how a graph becomes a file.
/// </summary>
internal static class ExplorerHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static void Set(IHeaderDictionary headers) => headers.ContentSecurityPolicy = Policy;
}
