namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>The state of a file at a glance: it differs once the file was written or replaced.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Written">When its bytes were last written.</param>
/// <param name="Created">When the file was made, which tells one that was renamed into place from the one before it.</param>
internal sealed record FileStamp(long Length, DateTime Written, DateTime Created)
{
    /// <summary>
    /// The stamp of the file that a path leads to, links followed; null if there is none. Nothing is opened: a pipe without a writer would
    /// never return.
    /// </summary>
    public static FileStamp? Of(string path)
    {
        try
        {
            var named = new FileInfo(path);
            var file = named.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? named;
            return file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc, file.CreationTimeUtc) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
