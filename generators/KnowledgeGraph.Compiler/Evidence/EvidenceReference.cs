using System.Globalization;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>A passage as a fact file cites it: <c>source@offset+length#digest</c>.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Offset">In code points, from 0.</param>
/// <param name="Length">In code points, at least 1.</param>
/// <param name="Digest">See <see cref="PassageDigest"/>.</param>
/// <seealso href="https://www.w3.org/TR/annotation-model/#text-position-selector"/>
public readonly record struct EvidenceReference(string Source, int Offset, int Length, uint Digest)
{
    private const int DigestLength = 8;

    /// <summary>Reads the written form; there is one form for one passage.</summary>
    public static bool TryParse(string text, out EvidenceReference reference)
    {
        reference = default;
        var at = text.IndexOf('@');
        var hash = text.IndexOf('#', at + 1);
        if (at <= 0 || hash < 0
            || !TryParsePosition(text.Substring(at + 1, hash - at - 1), out var offset, out var length)
            || !TryDigest(text.Substring(hash + 1), out var digest))
        {
            return false;
        }

        reference = new EvidenceReference(text.Substring(0, at), offset, length, digest);
        return true;
    }

    /// <summary>Reads a position on its own, <c>offset+length</c>, which ends within the numbers there are.</summary>
    internal static bool TryParsePosition(string text, out int offset, out int length)
    {
        length = 0;
        var plus = text.IndexOf('+');
        return TryNumber(text.Substring(0, Math.Max(plus, 0)), out offset)
            && TryNumber(text.Substring(plus + 1), out length)
            && length > 0
            && offset <= int.MaxValue - length;
    }

    /// <summary>The written form.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0}@{1}+{2}#{3}", Source, Offset, Length, PassageDigest.Format(Digest));

    private static bool TryNumber(string text, out int number)
    {
        number = 0;
        return text.Length > 0
            && (text.Length == 1 || text[0] != '0')
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Reads eight lower-case hex digits.</summary>
    internal static bool TryDigest(string text, out uint digest)
    {
        digest = 0;
        return text.Length == DigestLength
            && text.All(Hexadecimal.IsDigit)
            && uint.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out digest);
    }
}
