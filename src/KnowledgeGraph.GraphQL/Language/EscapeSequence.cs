using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The escapes of a string in quotes: <c>\n</c>, <c>\u00E9</c>, pairs of surrogates, and <c>\u{1F686}</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#EscapedUnicode"/>
internal static class EscapeSequence
{
    private const int FixedLength = 6;
    private const int MaxVariableLength = 12;

    /// <summary>Reads the escape at the start of the text.</summary>
    /// <param name="text">UTF-8 from the backslash on.</param>
    /// <param name="codePoint">The Unicode scalar value that it denotes.</param>
    /// <param name="length">The length of the escape in bytes; for an invalid one, the length that an error message shows.</param>
    /// <returns>Whether the escape is valid.</returns>
    public static bool TryRead(ReadOnlySpan<byte> text, out int codePoint, out int length)
    {
        if (At(text, 1) != 'u')
        {
            length = 2;
            codePoint = At(text, 1) switch
            {
                '"' => '"',
                '\\' => '\\',
                '/' => '/',
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                _ => -1,
            };
            return codePoint >= 0;
        }

        return At(text, 2) == '{' ? TryReadVariable(text, out codePoint, out length) : TryReadFixed(text, out codePoint, out length);
    }

    /// <summary>Describes what is wrong with the escape at the start of the text.</summary>
    public static string DescribeError(ReadOnlySpan<byte> text)
    {
        TryRead(text, out _, out var length);
        var kind = At(text, 1) == 'u' ? "Unicode" : "character";

        var shown = new StringBuilder();
        while (shown.Length < length && !text.IsEmpty)
        {
            Rune.DecodeFromUtf8(text, out var rune, out var consumed);
            shown.Append(rune);
            text = text[consumed..];
        }

        return $"Invalid {kind} escape sequence: \"{shown}\".";
    }

    private static bool TryReadVariable(ReadOnlySpan<byte> text, out int codePoint, out int length)
    {
        codePoint = 0;
        length = 3;
        while (length < MaxVariableLength)
        {
            var digit = At(text, length++);
            if (digit == '}')
            {
                return length > 4 && Rune.IsValid(codePoint);
            }

            codePoint = (codePoint << 4) | HexValue(digit);
            if (codePoint < 0)
            {
                break;
            }
        }

        return false;
    }

    private static bool TryReadFixed(ReadOnlySpan<byte> text, out int codePoint, out int length)
    {
        length = FixedLength;
        codePoint = ReadFourDigits(text, 2);
        if (codePoint is >= 0xD800 and <= 0xDBFF && At(text, 6) == '\\' && At(text, 7) == 'u'
            && ReadFourDigits(text, 8) is var trailing and >= 0xDC00 and <= 0xDFFF)
        {
            codePoint = char.ConvertToUtf32((char)codePoint, (char)trailing);
            length = 2 * FixedLength;
        }

        return Rune.IsValid(codePoint);
    }

    /// <summary>The value of four hexadecimal digits; negative if one of them is not a digit.</summary>
    private static int ReadFourDigits(ReadOnlySpan<byte> text, int at) =>
        (HexValue(At(text, at)) << 12)
        | (HexValue(At(text, at + 1)) << 8)
        | (HexValue(At(text, at + 2)) << 4)
        | HexValue(At(text, at + 3));

    private static int HexValue(char digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'A' and <= 'F' => digit - 'A' + 10,
        >= 'a' and <= 'f' => digit - 'a' + 10,
        _ => -1,
    };

    private static char At(ReadOnlySpan<byte> text, int at) => at < text.Length ? (char)text[at] : '\0';
}
