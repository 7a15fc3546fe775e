using System.Text;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>
/// Finds words in a document as their digest sees them: after NFC, with every run of white space as one space. Words that
/// were copied from a page whose lines break elsewhere are found, and what is found has the digest of the words.
/// </summary>
public sealed class PassageFinder
{
    /// <summary>The number of characters shown after the point at which the words differ.</summary>
    private const int NearestContext = 30;

    private readonly DocumentText _document;
    private readonly string _folded;
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private PassageIndex? _index;

    /// <summary>Folds the document. Linear in its length.</summary>
    public PassageFinder(DocumentText document)
    {
        _document = document;
        _folded = Fold(document.Text);
    }

    /// <summary>The places of the words, by offset; none for words that are only white space.</summary>
    /// <param name="most">At most so many; beyond them nothing is looked for.</param>
    public IReadOnlyList<PassageMatch> Find(string words, int most = int.MaxValue) => Find(words, "", "", most);

    /// <summary>The places of the words that have these others right before and behind them, white space between them or not.</summary>
    public IReadOnlyList<PassageMatch> Find(string words, string prefix, string suffix, int most = int.MaxValue)
    {
        var matches = new List<PassageMatch>();
        var folded = PassageDigest.Fold(words);
        if (folded.Length == 0)
        {
            return matches;
        }

        var before = PassageDigest.Fold(prefix);
        var behind = PassageDigest.Fold(suffix);
        var index = _folded.IndexOf(folded, StringComparison.Ordinal);
        while (index >= 0 && matches.Count < most)
        {
            if (StandsBefore(index, before) && StandsBehind(index + folded.Length, behind))
            {
                matches.Add(Match(index, folded.Length));
            }

            index = _folded.IndexOf(folded, index + 1, StringComparison.Ordinal);
        }

        return matches;
    }

    /// <summary>
    /// The places of the words like <see cref="Find(string, string, string, int)"/>, by an index that is built the first time: for many
    /// passages of one document. Words that begin in the middle of a word are found only where none begins with them.
    /// </summary>
    public IReadOnlyList<PassageMatch> FindIndexed(string words, string prefix, string suffix, int most)
    {
        var folded = PassageDigest.Fold(words);
        if (folded.Length == 0)
        {
            return [];
        }

        var before = PassageDigest.Fold(prefix);
        var behind = PassageDigest.Fold(suffix);
        var isPlain = before.Length + behind.Length == 0;
        PassageMatch[] matches =
        [
            .. Index.Find(folded, isPlain ? most : int.MaxValue)
                .Where(index => StandsBefore(index, before) && StandsBehind(index + folded.Length, behind))
                .Take(most)
                .Select(index => Match(index, folded.Length)),
        ];
        return matches.Length > 0 ? matches : Find(words, prefix, suffix, most);
    }

    /// <summary>The place that has most of the first words, and those; null where it has none.</summary>
    public (int Offset, string Words)? Nearest(string words)
    {
        var (place, length) = Index.Nearest(PassageDigest.Fold(words));
        if (length == 0)
        {
            return null;
        }

        return (_document.ToCodePointOffset(_starts[place]), _folded.Substring(place, Math.Min(length + NearestContext, _folded.Length - place)));
    }

    private PassageIndex Index => _index ??= new PassageIndex(_folded);

    private PassageMatch Match(int index, int length)
    {
        var start = _document.ToCodePointOffset(_starts[index]);
        var end = _document.ToCodePointOffset(_ends[index + length - 1]);
        return new PassageMatch(start, end - start);
    }

    private bool StandsBefore(int index, string words) =>
        EndsAt(index, words) || (index > 0 && _folded[index - 1] == ' ' && EndsAt(index - 1, words));

    private bool EndsAt(int index, string words) =>
        index >= words.Length && string.CompareOrdinal(_folded, index - words.Length, words, 0, words.Length) == 0;

    private bool StandsBehind(int index, string words) =>
        BeginsAt(index, words) || (index < _folded.Length && _folded[index] == ' ' && BeginsAt(index + 1, words));

    private bool BeginsAt(int index, string words) => string.CompareOrdinal(_folded, index, words, 0, words.Length) == 0;

    /// <summary>Folds piece by piece, and remembers for each folded character the piece that it came from.</summary>
    private string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var start = 0;
        while (start < text.Length)
        {
            var isSpace = char.IsWhiteSpace(text[start]);
            var end = start;
            do
            {
                end += CharacterLength(text, end);
            }
            while (end < text.Length && (isSpace ? char.IsWhiteSpace(text[end]) : !IsBoundary(text, end)));

            var piece = isSpace ? " " : CanonicalComposition.Normalize(text.Substring(start, end - start));
            folded.Append(piece);
            for (var i = 0; i < piece.Length; i++)
            {
                _starts.Add(start);
                _ends.Add(end);
            }

            start = end;
        }

        return folded.ToString();
    }

    private static bool IsBoundary(string text, int index) => CanonicalComposition.IsBoundary(
        CharacterLength(text, index) == 2 ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index]);

    private static int CharacterLength(string text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 1;
}
