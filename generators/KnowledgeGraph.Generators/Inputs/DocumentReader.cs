using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Compiler.Evidence;
using Microsoft.CodeAnalysis.Text;

namespace KnowledgeGraph.Generators.Inputs;

/// <summary>
/// Reads a source document. The C# compiler gives a text and the digest of the bytes that it was decoded from; encoding the text again gives
/// the bytes, and the digest shows that they are the same.
/// </summary>
public static class DocumentReader
{
    /// <summary>The document under its path in the folder of documents; empty where it cannot be read, and the C# compiler says why.</summary>
    public static DocumentFile Read(FactInput input, CancellationToken cancellationToken) =>
        input.File.GetText(cancellationToken) is { } text ? Read(input.Path, text) : new DocumentFile(input.Path, []);

    private static DocumentFile Read(string path, SourceText text)
    {
        var encoding = text.Encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var content = encoding.GetBytes(text.ToString());
        var checksum = text.GetChecksum();
        foreach (var bytes in new[] { content, [.. encoding.GetPreamble(), .. content] })
        {
            if (checksum.SequenceEqual(Digest(bytes, text.ChecksumAlgorithm)))
            {
                return new DocumentFile(path, bytes);
            }
        }

        return DocumentFile.WithoutContent(path, string.Concat(checksum.Select(value => value.ToString("x2", CultureInfo.InvariantCulture))));
    }

    private static byte[] Digest(byte[] bytes, SourceHashAlgorithm algorithm)
    {
#pragma warning disable CA5350 // It is the host's choice, and only tells whether these are the bytes that it read.
        using HashAlgorithm hash = algorithm == SourceHashAlgorithm.Sha256 ? SHA256.Create() : SHA1.Create();
#pragma warning restore CA5350
        return hash.ComputeHash(bytes);
    }
}
