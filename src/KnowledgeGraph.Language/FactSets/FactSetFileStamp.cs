namespace KnowledgeGraph.Language.FactSets;

/// <summary>A file's state at a glance: it differs once the file has changed.</summary>
/// <param name="Path">The full path, behind all links.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Written">The time of the last write, UTC.</param>
public readonly record struct FactSetFileStamp(string Path, long Length, DateTime Written)
{
    internal static FactSetFileStamp Of(FileInfo file) => new(file.FullName, file.Exists ? file.Length : -1, file.LastWriteTimeUtc);
}
