using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Testing.Sites;

/// <summary>The folder of a site, read without a browser.</summary>
public static partial class WrittenSite
{
    /// <summary>The addresses that lead to no file of the site, or to no part of a page, each with the page that has it.</summary>
    /// <param name="site">The folder.</param>
    /// <param name="hostPath">The path of the site on its host, with a slash at both ends; null if no address may begin with a slash.</param>
    public static string[] BrokenLinks(string site, string? hostPath = null)
    {
        var root = Path.GetFullPath(site) + Path.DirectorySeparatorChar;
        var pages = Directory.GetFiles(root, "*.html", SearchOption.AllDirectories)
            .ToDictionary(static page => page, File.ReadAllText, StringComparer.Ordinal);
        return
        [
            .. from page in pages
               from Match match in Address().Matches(page.Value)
               let address = WebUtility.HtmlDecode(match.Groups[1].Value)
               where !Outside().IsMatch(address) && !Leads(page.Key, address)
               select $"{Path.GetRelativePath(root, page.Key)}: {address}",
        ];

        bool Leads(string page, string address)
        {
            var (path, anchor) = address.Split('#') is [var before, var after] ? (before, after) : (address, "");
            path = Uri.UnescapeDataString(path.Split('?')[0]);
            var isOfHost = hostPath is not null && path.StartsWith(hostPath, StringComparison.Ordinal);
            var target = path.Length == 0 ? page
                : isOfHost ? Path.GetFullPath(Path.Combine(root, path[hostPath!.Length..]))
                : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, path));
            target = path.EndsWith('/') ? Path.Combine(target, "index.html") : target;
            return target.StartsWith(root, StringComparison.Ordinal) && File.Exists(target)
                && (anchor.Length == 0
                    || (pages.TryGetValue(target, out var html) && html.Contains($"id=\"{anchor}\"", StringComparison.Ordinal)));
        }
    }

    /// <summary>The paths of all files with the digests of their bytes, in order.</summary>
    public static string[] Contents(string site) =>
    [
        .. Directory.GetFiles(site, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(site, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"),
    ];

    [GeneratedRegex("(?:href|src|action)=\"([^\"]*)\"")]
    private static partial Regex Address();

    [GeneratedRegex("^(https?|data):")]
    private static partial Regex Outside();
}
