namespace KnowledgeGraph.Compiler.Image;

/// <summary>A finished image. Two are equal when their content hashes are: the hash covers every byte.</summary>
public sealed class FactImage : IEquatable<FactImage>
{
    internal FactImage(byte[] bytes, string contentHash)
    {
        Bytes = bytes;
        ContentHash = contentHash;
    }

    /// <summary>The content of the file or string literal; an even number of bytes. Callers must not change it.</summary>
    public byte[] Bytes { get; }

    /// <summary>SHA-256 in 64 lower-case hex digits; the same for the same facts on every machine.</summary>
    public string ContentHash { get; }

    /// <inheritdoc />
    public bool Equals(FactImage? other) => other is not null && other.ContentHash == ContentHash;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as FactImage);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ContentHash);
}
