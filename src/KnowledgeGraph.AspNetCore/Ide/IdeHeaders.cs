namespace KnowledgeGraph.AspNetCore.Ide;

/// <summary>The content security policy of the IDE: everything that it needs, and no other host.</summary>
internal static class IdeHeaders
{
    // 'unsafe-eval': the IDE compiles JSON Schema to functions. 'unsafe-inline' for styles: its editor and its components set them from code.
    private const string Policy =
        "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        + "font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void Set(IHeaderDictionary headers) => headers.ContentSecurityPolicy = Policy;
}
