using System.Buffers;
using System.Text;

namespace KnowledgeGraph.Api.Filters;

/// <summary>Compares texts regardless of case. The culture of the machine plays no part.</summary>
internal static class CaseInsensitiveText
{
    // Names and most other texts fit.
    private const int MaxLengthOnStack = 512;

    public delegate bool CharacterMatch(ReadOnlySpan<char> text, ReadOnlySpan<char> operand);

    /// <summary>A test of texts against an operand. Linear in the text; allocates nothing.</summary>
    public static TextTest Test(CharacterMatch match, string operand) => text =>
    {
        if (text.Length <= MaxLengthOnStack)
        {
            Span<char> characters = stackalloc char[MaxLengthOnStack];
            return match(characters[..Encoding.UTF8.GetChars(text, characters)], operand);
        }

        var rented = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            return match(rented.AsSpan(0, Encoding.UTF8.GetChars(text, rented)), operand);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    };
}
