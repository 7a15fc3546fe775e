namespace KnowledgeGraph.Cli.Editing.Protocol;

/// <summary>Paths as the protocol writes them.</summary>
internal static class FileUri
{
    /// <summary>The full path of a file; null for anything that is not one on this machine.</summary>
    public static string? ToPath(string uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var parsed) || !parsed.IsFile)
        {
            return null;
        }

        // Some clients escape the colon after the letter of a drive.
        var path = Uri.UnescapeDataString(parsed.AbsolutePath);
        path = OperatingSystem.IsWindows() ? path.TrimStart('/') : path;
        return path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) ? null : Path.GetFullPath(path);
    }

    /// <summary>The URI of a full path.</summary>
    public static string Of(string path) =>
        "file://" + (path.StartsWith('/') ? "" : "/") + string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
