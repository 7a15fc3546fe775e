using System.Text;

namespace KnowledgeGraph.Compiler.Image;

/// <summary>
/// An image as a C# string literal: two bytes a character, low byte first, so that the characters in memory are the image.
/// A string is the carrier that compiles fastest; its place in the assembly is the user-string heap.
/// </summary>
public static class ImageLiteral
{
    /// <summary>
    /// The largest image that is embedded. The user-string heap of an assembly ends at 16 MB (CS8103); the rest is left to the
    /// other strings in it.
    /// </summary>
    public const int MaxBytes = 15 * 1024 * 1024;

    /// <summary>True when the image can be a literal; a larger one travels in a file.</summary>
    public static bool Fits(FactImage image) => image.Bytes.Length <= MaxBytes;

    /// <summary>The literal, with its quotes. O(length).</summary>
    /// <exception cref="ArgumentException">The number of bytes is odd.</exception>
    public static string ToLiteral(byte[] image)
    {
        if (image.Length % 2 != 0)
        {
            throw new ArgumentException("An image has an even number of bytes.", nameof(image));
        }

        var literal = new StringBuilder(image.Length);
        literal.Append('"');
        for (var i = 0; i < image.Length; i += 2)
        {
            Append(literal, (char)(image[i] | (image[i + 1] << 8)));
        }

        return literal.Append('"').ToString();
    }

    private static void Append(StringBuilder literal, char unit)
    {
        switch (unit)
        {
            case '\0':
                // Most of an image is small numbers. What follows cannot be taken into this escape, which is always one digit.
                literal.Append("\\0");
                break;
            case '"' or '\\':
                literal.Append('\\').Append(unit);
                break;
            default:
                if (NeedsEscape(unit))
                {
                    literal.Append("\\u").Append(HexDigit(unit >> 12)).Append(HexDigit(unit >> 8)).Append(HexDigit(unit >> 4)).Append(
                        HexDigit(unit));
                }
                else
                {
                    literal.Append(unit);
                }

                break;
        }
    }

    /// <summary>
    /// Controls and whatever ends a line may not stand in a literal; half a surrogate pair has no UTF-8; a byte order mark and
    /// the noncharacters at the end of the plane do not survive every editor and file.
    /// </summary>
    private static bool NeedsEscape(char unit) =>
        unit is < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF' or >= '\uFFFE' || char.IsSurrogate(unit);

    private static char HexDigit(int value) => "0123456789ABCDEF"[value & 15];
}
