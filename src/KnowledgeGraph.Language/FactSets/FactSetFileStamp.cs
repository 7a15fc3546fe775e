namespace KnowledgeGraph.Language.FactSets;

/// <summary>A file's state at a glance: it differs once the file has changed.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Written">The time of the last write, UTC.</param>
public readonly record struct FactSetFileStamp(string Path, long Length, DateTime Written)
{
    /// <summary>Length and time of a link are those of its target: the link itself stays as it is.</summary>
    internal static FactSetFileStamp Of(FileInfo file)
    {
        var target = file.Attributes.HasFlag(FileAttributes.ReparsePoint)
            && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo found ? found : file;
        return new FactSetFileStamp(file.FullName, target.Length, target.LastWriteTimeUtc);
    }
}
