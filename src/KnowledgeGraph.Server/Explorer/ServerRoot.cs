using Microsoft.AspNetCore.Http.Extensions;

namespace KnowledgeGraph.Server.Explorer;

/// <summary>The address of the first page, as the client sees it.</summary>
internal static class ServerRoot
{
    /// <summary>With a slash at its end.</summary>
    public static string Of(HttpRequest request) => UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, "/");
}
