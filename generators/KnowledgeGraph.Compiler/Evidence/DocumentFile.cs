using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>A file of the documents folder. Two are equal when path and bytes are; the bytes are compared by their SHA-256.</summary>
public sealed class DocumentFile : IEquatable<DocumentFile>
{
    /// <param name="path">Relative to the documents folder; backslashes become forward slashes.</param>
    /// <param name="content">Its bytes, which must not change any more.</param>
    public DocumentFile(string path, byte[] content)
        : this(path, content, Digest(content))
    {
    }

    private DocumentFile(string path, byte[]? content, string sha256)
    {
        Path = path.Replace('\\', '/');
        Content = content;
        Sha256 = sha256;
    }

    /// <summary>Relative to the documents folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The last part of the path.</summary>
    public string Name => NameOf(Path);

    /// <summary>The SHA-256 of the bytes, 64 lower-case hex digits.</summary>
    public string Sha256 { get; }

    /// <summary>The bytes; null where only their digest is known.</summary>
    internal byte[]? Content { get; }

    /// <summary>The last part of a path with forward slashes.</summary>
    internal static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>The same bytes at another path.</summary>
    public DocumentFile At(string path) => new(path, Content, Sha256);

    /// <summary>A document of which the host gives the digest and not the bytes: it can be identified and not read.</summary>
    public static DocumentFile WithoutContent(string path, string sha256) => new(path, null, sha256);

    /// <summary>A document of a text, as UTF-8 without a byte-order mark.</summary>
    public static DocumentFile OfText(string path, string text) => new(path, new UTF8Encoding(false).GetBytes(text));

    /// <summary>The text as its encoding has it, without a byte-order mark; null, with the reason, where it cannot be read.</summary>
    /// <param name="encoding">One of <see cref="DocumentEncoding.Names"/>; null for UTF-8.</param>
    public string? Decode(string? encoding, out string fault)
    {
        if (Content is not null)
        {
            return DocumentEncoding.Decode(Content, encoding, out fault);
        }

        fault = "bytes that the C# compiler could not decode";
        return null;
    }

    /// <inheritdoc />
    public bool Equals(DocumentFile? other) => other is not null && Path == other.Path && Sha256 == other.Sha256;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as DocumentFile);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path) ^ StringComparer.Ordinal.GetHashCode(Sha256);

    private static string Digest(byte[] content)
    {
        using var sha = SHA256.Create();
        return Hexadecimal.Format(sha.ComputeHash(content));
    }
}
