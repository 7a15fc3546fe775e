using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Api.CitedDocuments;

/// <summary>
/// The available documents, each read on first use and kept with its graph. A document that is missing, too large, or not byte for byte the
/// one that was cited is not available.
/// </summary>
/// <param name="path">The folder; null for none.</param>
internal sealed class DocumentFolder(string? path)
{
    private const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>The document of a source; null if it is not available.</summary>
    /// <param name="found">The cache of this graph.</param>
    public CitedDocument? Find(in SourceDocument source, DocumentCache found) => path is null ? null : found.Find(source, Read);

    private CitedDocument? Read(SourceDocument source)
    {
        // A path must not lead out of the folder.
        if (source is not { File: { } file, Sha256: { } expected } || file.Split('/').Any(part => part is "" or "." or ".."))
        {
            return null;
        }

        return Read(Path.Combine(path!, file)) is { } content
            && Convert.ToHexStringLower(SHA256.HashData(content)) == expected
            && DocumentEncoding.Decode(content, source.Encoding, out _) is { } text
            ? new CitedDocument(Encoding.UTF8.GetBytes(text))
            : null;
    }

    private static byte[]? Read(string file)
    {
        try
        {
            return new FileInfo(file) is { Exists: true, Length: > 0 and <= MaxBytes } ? File.ReadAllBytes(file) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
