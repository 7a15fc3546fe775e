using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>
/// A short digest of the text of a passage: the first four bytes of the SHA-256 of its UTF-8 bytes, after NFC, with every run
/// of white space as one space and none at the ends. A line that was wrapped elsewhere keeps its digest; a changed word does not.
/// </summary>
public static class PassageDigest
{
    /// <summary>The digest, big-endian. Linear in the length of the passage.</summary>
    public static uint Compute(string passage)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(Fold(passage)));
        return ((uint)hash[0] << 24) | ((uint)hash[1] << 16) | ((uint)hash[2] << 8) | hash[3];
    }

    /// <summary>Eight lower-case hex digits.</summary>
    public static string Format(uint digest) => digest.ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>The text that is hashed.</summary>
    public static string Fold(string passage)
    {
        var normalised = CanonicalComposition.Normalize(passage);
        var folded = new StringBuilder(normalised.Length);
        foreach (var character in normalised)
        {
            if (!char.IsWhiteSpace(character))
            {
                folded.Append(character);
            }
            else if (folded.Length > 0 && folded[folded.Length - 1] != ' ')
            {
                folded.Append(' ');
            }
        }

        if (folded.Length > 0 && folded[folded.Length - 1] == ' ')
        {
            folded.Length--;
        }

        return folded.ToString();
    }
}
