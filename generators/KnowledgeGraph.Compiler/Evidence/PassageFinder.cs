using System.Text;
using KnowledgeGraph.Compiler.Text.Normalization;

namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>
/// Finds words in a document as their digest sees them: after NFC, with every run of white space as one space. Words that
/// were copied from a page whose lines break elsewhere are found, and what is found has the digest of the words.
/// </summary>
public sealed class PassageFinder
{
    private readonly DocumentText _document;
    private readonly string _folded;
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    /// <summary>Folds the document. Linear in its length.</summary>
    public PassageFinder(DocumentText document)
    {
        _document = document;
        _folded = Fold(document.Text);
    }

    /// <summary>Every place of the words, by offset; none for words that are only white space.</summary>
    public IReadOnlyList<PassageMatch> Find(string words)
    {
        var matches = new List<PassageMatch>();
        var folded = PassageDigest.Fold(words);
        if (folded.Length == 0)
            return matches;
        var index = _folded.IndexOf(folded, StringComparison.Ordinal);
        while (index >= 0)
        {
            var start = _document.ToCodePointOffset(_starts[index]);
            var end = _document.ToCodePointOffset(_ends[index + folded.Length - 1]);
            matches.Add(new PassageMatch(start, end - start));
            index = _folded.IndexOf(folded, index + 1, StringComparison.Ordinal);
        }

        return matches;
    }

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
