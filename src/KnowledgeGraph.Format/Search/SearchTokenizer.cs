using System.Text;

namespace KnowledgeGraph.Format;

/// <summary>
/// Cuts a text into words, the same way for the names that are indexed and for the question. Words are parted by whatever is
/// neither letter nor digit; in scripts that write no spaces each character is a word.
/// </summary>
public static class SearchTokenizer
{
    /// <summary>In UTF-16 units; what is longer is cut here on both sides, so that a term is shorter than 255 bytes.</summary>
    public const int MaxWordLength = 48;

    /// <summary>The words in order, repeated ones among them. Linear.</summary>
    public static List<SearchToken> Tokenize(string text)
    {
        var tokens = new List<SearchToken>();
        var word = new StringBuilder();
        var pieces = new List<string>();
        var pieceStart = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var character = i < text.Length ? text[i] : ' ';
            if (Contains(LetterForms.Ignored, character))
            {
                continue;
            }

            if (IsJoiner(character) && word.Length > 0 && i + 1 < text.Length && !IsSeparator(text[i + 1]))
            {
                AddPiece();
                continue;
            }

            var isIdeograph = Contains(LetterForms.Ideographs, character);
            if (isIdeograph || IsSeparator(character))
            {
                EndWord();
            }

            if (isIdeograph)
            {
                tokens.Add(new SearchToken(character.ToString(), [], []));
            }
            else if (!IsSeparator(character))
            {
                word.Append(character);
            }
        }

        return tokens;

        void AddPiece()
        {
            if (word.Length > pieceStart)
            {
                pieces.Add(Cut(LetterFolding.Fold(word.ToString(pieceStart, word.Length - pieceStart))));
            }

            pieceStart = word.Length;
        }

        void EndWord()
        {
            if (word.Length > 0 && pieceStart > 0)
            {
                AddPiece();
            }

            if (word.Length > 0)
            {
                tokens.Add(Token(word.ToString(), pieces));
            }

            word.Clear();
            pieces.Clear();
            pieceStart = 0;
        }
    }

    private static SearchToken Token(string word, List<string> pieces)
    {
        word = Cut(word);
        var plain = Cut(LetterFolding.Fold(word));
        return new SearchToken(plain, [.. SpellingForms.Of(word, plain).Select(Cut)], pieces.Count > 1 ? [.. pieces] : []);
    }

    /// <summary>Never between the halves of a surrogate pair.</summary>
    private static string Cut(string word)
    {
        if (word.Length <= MaxWordLength)
        {
            return word;
        }

        return word.Substring(0, char.IsHighSurrogate(word[MaxWordLength - 1]) ? MaxWordLength - 1 : MaxWordLength);
    }

    private static bool IsJoiner(char character) => character is '\'' or '.' or '\u2019' or '`';

    private static bool IsSeparator(char character) => character < '\u0080'
        ? character is not ((>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
        : character == '\u2019' || Contains(LetterForms.Separators, character);

    /// <summary>True when the character lies in one of the ranges, which ascend.</summary>
    private static bool Contains(string ranges, char character)
    {
        for (var i = 0; i < ranges.Length && ranges[i] <= character; i += 2)
        {
            if (character <= ranges[i + 1])
            {
                return true;
            }
        }

        return false;
    }
}
