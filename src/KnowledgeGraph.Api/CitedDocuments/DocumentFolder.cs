using System.Security.Cryptography;
using System.Text.Unicode;

namespace KnowledgeGraph.Api.CitedDocuments;

/// <summary>
/// The documents that are at hand, each read when a graph is first asked for it and kept as long as that. One that is not there, is too
/// large, or is not the one that was cited, to the byte, is none.
/// </summary>
/// <param name="path">The folder; null for none. Only files directly inside are looked at.</param>
internal sealed class DocumentFolder(string? path)
{
    private const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>The document of a source; null where it is not at hand.</summary>
    /// <param name="found">What was found before for the sources of this graph.</param>
    public CitedDocument? Find(in SourceDocument source, DocumentCache found) => path is null ? null : found.Find(source, Read);

    private CitedDocument? Read(SourceDocument source)
    {
        // A name that leads elsewhere is not looked up.
        if (source is not { File: { } file, Sha256: { } expected } || Path.GetFileName(file) != file)
        {
            return null;
        }

        return Read(Path.Combine(path!, file)) is { } utf8
            && Convert.ToHexStringLower(SHA256.HashData(utf8)) == expected
            && Utf8.IsValid(utf8)
            ? new CitedDocument(utf8)
            : null;
    }

    private static byte[]? Read(string file)
    {
        try
        {
            return new FileInfo(file) is { Exists: true, Length: <= MaxBytes } ? File.ReadAllBytes(file) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
