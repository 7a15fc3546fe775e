using System.Buffers;
using Microsoft.AspNetCore.Http.Extensions;

namespace KnowledgeGraph.AspNetCore;

/// <summary>Where the API is. Everything else is beside it.</summary>
/// <param name="Folder">The path that all of it is below, without a slash at its end; empty for the root.</param>
/// <param name="Name">The last part of the path of the API.</param>
internal sealed record ApiPath(string Folder, string Name)
{
    public const string Default = "/graphql";

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    /// <summary>The path of the API.</summary>
    public string Full => $"{Folder}/{Name}";

    /// <summary>Reads a path. Linear in its length.</summary>
    /// <exception cref="ArgumentException">It is empty, or has something in it that stands for other texts.</exception>
    public static ApiPath Parse(string pattern)
    {
        var path = pattern.Trim('/');
        if (path.Length == 0 || path.AsSpan().ContainsAnyExcept(Letters) || path.Split('/').Any(static part => part is "" or "." or ".."))
        {
            throw new ArgumentException($"'{pattern}' is not the path of an API: use one such as '/graphql' or '/facts/graphql'.", nameof(pattern));
        }

        var slash = path.LastIndexOf('/');
        return slash < 0 ? new ApiPath("", path) : new ApiPath($"/{path[..slash]}", path[(slash + 1)..]);
    }

    /// <summary>The address of the folder, as the client sees it, with a slash at its end.</summary>
    public string AddressIn(HttpRequest request) => UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, $"{Folder}/");
}
