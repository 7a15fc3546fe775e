using System.Globalization;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Fit;

/// <summary>Cuts a text into words, numbers and signs, with their places.</summary>
internal static class FitTokenizer
{
    /// <summary>The first character of the blocks of Chinese, Japanese and Korean: there each character is a word.</summary>
    public const char FirstWithoutSpaces = '\u2E80';

    /// <summary>The characters between digits of one number.</summary>
    private const string Inside = ".,'\u2019";

    /// <summary>The characters between groups of three digits: the spaces at which no line is broken.</summary>
    private const string Spaces = "\u00A0\u2009\u202F";

    /// <summary>The tokens in order, without endings after an apostrophe, as in <c>NATO's</c>. Linear.</summary>
    public static List<FitToken> Tokenize(string text)
    {
        var tokens = new List<FitToken>(text.Length / 6);
        var i = 0;
        while (i < text.Length)
        {
            var start = i;
            if (char.IsDigit(text[i]))
            {
                i = NumberEnd(text, i);
                tokens.Add(new FitToken(text.Substring(start, i - start), FitTokenKind.Number, start, i));
            }
            else if (IsWord(text[i]))
            {
                i = text[i] >= FirstWithoutSpaces && !char.IsSurrogate(text[i]) ? i + 1 : WordEnd(text, i);
                if (!IsEnding(text, start, i))
                {
                    tokens.Add(new FitToken(Fold(text.Substring(start, i - start)), FitTokenKind.Word, start, i));
                }
            }
            else
            {
                i++;
                if (IsSign(text[start]))
                {
                    tokens.Add(new FitToken(text.Substring(start, 1), FitTokenKind.Sign, start, i));
                }
            }
        }

        return tokens;
    }

    /// <summary>Whether a character is one of those that stand for a unit.</summary>
    public static bool IsSign(char character) =>
        character is '%' or '\u2030' or '\u00D7' or '\u00B0' || char.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol;

    private static string Fold(string word) => LetterFolding.Fold(CompatibilityComposition.Normalize(word));

    private static bool IsWord(char character) => char.IsLetter(character) || char.IsSurrogate(character);

    private static int WordEnd(string text, int i)
    {
        while (i < text.Length && text[i] < FirstWithoutSpaces && (char.IsLetter(text[i]) || IsMark(text[i])))
        {
            i++;
        }

        while (i < text.Length && char.IsSurrogate(text[i]))
        {
            i++;
        }

        return i;
    }

    private static bool IsMark(char character) => character == '\u00AD'
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>A single letter after an apostrophe that follows a word.</summary>
    private static bool IsEnding(string text, int start, int end) =>
        end == start + 1 && start >= 2 && text[start - 1] is '\'' or '\u2019' && char.IsLetter(text[start - 2]);

    private static int NumberEnd(string text, int i)
    {
        while (i < text.Length)
        {
            if (char.IsDigit(text[i])
                || (i + 1 < text.Length && Inside.IndexOf(text[i]) >= 0 && char.IsDigit(text[i + 1]))
                || (Spaces.IndexOf(text[i]) >= 0 && IsGroup(text, i + 1)))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static bool IsGroup(string text, int i) =>
        i + 3 <= text.Length && char.IsDigit(text[i]) && char.IsDigit(text[i + 1]) && char.IsDigit(text[i + 2])
        && (i + 3 == text.Length || !char.IsDigit(text[i + 3]));
}
