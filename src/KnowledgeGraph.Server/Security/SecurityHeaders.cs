namespace KnowledgeGraph.Server.Security;

/// <summary>
/// The headers of every response: load nothing, put me into no frame, guess no type, tell no other site where you come from. Pages
/// that need more say so themselves.
/// </summary>
/// <seealso href="https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html"/>
internal static class SecurityHeaders
{
    private const string NoContent = "default-src 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use(static next => context =>
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy = NoContent;
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next(context);
    });
}
