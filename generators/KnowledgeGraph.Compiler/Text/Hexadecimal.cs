namespace KnowledgeGraph.Compiler.Text;

/// <summary>Lower-case hexadecimal, as digests are written.</summary>
internal static class Hexadecimal
{
    private const string Digits = "0123456789abcdef";

    public static string Format(byte[] bytes) => Format(bytes, bytes.Length);

    /// <summary>The first <paramref name="count"/> bytes.</summary>
    public static string Format(byte[] bytes, int count)
    {
        var characters = new char[count * 2];
        for (var i = 0; i < count; i++)
        {
            characters[2 * i] = Digits[bytes[i] >> 4];
            characters[(2 * i) + 1] = Digits[bytes[i] & 15];
        }

        return new string(characters);
    }

    public static bool IsDigit(char character) => character is (>= '0' and <= '9') or (>= 'a' and <= 'f');
}
