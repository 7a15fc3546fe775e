using System.Globalization;

namespace KnowledgeGraph.Compiler.Text;

/// <summary>Digits of all scripts as those of ASCII.</summary>
internal static class AsciiDigits
{
    /// <summary>The text with its decimal digits replaced, and everything else as it is. Linear.</summary>
    public static string In(string text) => string.Concat(
        text.Select(character => char.IsDigit(character) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(character)) : character));
}
