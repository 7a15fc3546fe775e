namespace KnowledgeGraph.Format;

/// <summary>
/// Cuts a text into words, the same way for the names that are indexed and for the question. Words are parted by whatever is
/// neither letter nor digit; in scripts that write no spaces each character is a word. Texts that are the same to a reader, canonically or
/// by compatibility, have the same words.
/// </summary>
public static class SearchTokenizer
{
    /// <summary>In UTF-16 units; what is longer is cut here on both sides, so that a term is shorter than 255 bytes.</summary>
    public const int MaxWordLength = 48;

    /// <summary>The words in order, repeated ones among them. Linear.</summary>
    public static List<SearchToken> Tokenize(string text)
    {
        text = CompatibilityComposition.Normalize(text);
        var tokens = new List<SearchToken>();
        var word = new WordBuilder();
        var length = 1;
        for (var i = 0; i < text.Length; i += length)
        {
            length = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1;
            var character = length == 2 ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
            switch (CharacterClassTable.Of(character))
            {
                case CharacterClass.Letter:
                    word.Append(text, i, length, LetterFolding.IsDigit(character));
                    break;
                case CharacterClass.Ignored:
                    break;
                case CharacterClass.Joiner when !word.IsEmpty && i + 1 < text.Length && IsInsideWord(text[i + 1]):
                case CharacterClass.Separator when character == '"' && IsHebrewAbbreviation(text, i):
                    word.Join();
                    break;
                case CharacterClass.Word:
                    word.End(tokens);
                    tokens.Add(new SearchToken(text.Substring(i, length), [], [], [], [], IsHyphenated: false));
                    word.Separate(' ');
                    break;
                default:
                    word.End(tokens);
                    word.Separate((char)character);
                    break;
            }
        }

        word.End(tokens);
        return tokens;
    }

    /// <summary>Never between the halves of a surrogate pair.</summary>
    internal static string Cut(string word)
    {
        if (word.Length <= MaxWordLength)
        {
            return word;
        }

        return word.Substring(0, char.IsHighSurrogate(word[MaxWordLength - 1]) ? MaxWordLength - 1 : MaxWordLength);
    }

    private static bool IsInsideWord(char next) =>
        CharacterClassTable.Of(next) is CharacterClass.Letter or CharacterClass.Ignored or CharacterClass.Word;

    /// <summary>A quotation mark before the last letter, which many keyboards have in place of the Hebrew sign.</summary>
    private static bool IsHebrewAbbreviation(string text, int place) =>
        place > 0 && place + 1 < text.Length && IsHebrew(text[place - 1]) && IsHebrew(text[place + 1]);

    private static bool IsHebrew(char character) => character is >= '\u05D0' and <= '\u05EA';
}
