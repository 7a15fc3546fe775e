using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Server.Watching;

/// <summary>The state of all files of a folder at a glance.</summary>
internal sealed class FolderStamp(IReadOnlyList<FactSetFileStamp> files) : IEquatable<FolderStamp>
{
    /// <summary>The state of a folder that cannot be read now.</summary>
    public static FolderStamp Unreadable { get; } = new([]);

    public bool Equals(FolderStamp? other) => other is not null && files.SequenceEqual(other.Files);

    public override bool Equals(object? obj) => Equals(obj as FolderStamp);

    public override int GetHashCode() => files.Count;

    private IReadOnlyList<FactSetFileStamp> Files => files;
}
