using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Api.CitedDocuments;

/// <summary>The text of a passage.</summary>
internal static class PassageText
{
    /// <summary>Reads a passage; false if its document is not available or has another text at that position.</summary>
    public static bool TryRead(DocumentFolder documents, DocumentCache found, in Evidence evidence, out ReadOnlySpan<byte> passage)
    {
        passage = default;
        return evidence.HasPosition
            && documents.Find(evidence.Source, found) is { } document
            && document.TryRead(evidence.Offset, evidence.Length, out passage)

            // The compiler has verified this against the same document.
            && (evidence.IsVerified || Digest(passage) == evidence.Digest);
    }

    // The first 4 bytes of the SHA-256, after NFC normalisation, trimming, and collapsing white space.
    private static uint Digest(ReadOnlySpan<byte> passage)
    {
        var folded = new StringBuilder(passage.Length);
        foreach (var character in Encoding.UTF8.GetString(passage).Normalize(NormalizationForm.FormC))
        {
            if (!char.IsWhiteSpace(character))
            {
                folded.Append(character);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(folded.ToString().TrimEnd(' ')), hash);
        return BinaryPrimitives.ReadUInt32BigEndian(hash);
    }
}
