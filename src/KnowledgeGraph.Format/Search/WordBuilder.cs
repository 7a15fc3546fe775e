using System.Text;

namespace KnowledgeGraph.Format;

/// <summary>The word that a tokenizer is reading, with the places where it may be parted.</summary>
internal sealed class WordBuilder
{
    /// <summary>A word with more borders of digits and letters is a code or a hash, and stays whole.</summary>
    private const int MaxDigitBorders = 3;

    private readonly StringBuilder _letters = new();
    private readonly List<int> _joints = [];
    private readonly List<int> _digitBorders = [];
    private bool _lastIsDigit;
    private int _separators;
    private bool _isHyphen;

    public bool IsEmpty => _letters.Length == 0;

    public void Append(string text, int start, int length, bool isDigit)
    {
        if (!IsEmpty && isDigit != _lastIsDigit && !EndsWithJoint)
        {
            _digitBorders.Add(_letters.Length);
        }

        _lastIsDigit = isDigit;
        _letters.Append(text, start, length);
    }

    /// <summary>Notes an apostrophe or a point before the next letter.</summary>
    public void Join()
    {
        if (!EndsWithJoint)
        {
            _joints.Add(_letters.Length);
        }
    }

    /// <summary>Notes a character between two words.</summary>
    public void Separate(char separator)
    {
        _separators++;
        _isHyphen = IsHyphen(separator);
    }

    /// <summary>Adds the word, if there is one, and begins another.</summary>
    public void End(List<SearchToken> tokens)
    {
        if (!IsEmpty)
        {
            tokens.Add(Token());
            _separators = 0;
        }

        _letters.Clear();
        _joints.Clear();
        _digitBorders.Clear();
    }

    private bool EndsWithJoint => _joints.Count > 0 && _joints[_joints.Count - 1] == _letters.Length;

    private SearchToken Token()
    {
        var whole = _letters.ToString();
        var word = SearchTokenizer.Cut(whole);
        var plain = SearchTokenizer.Cut(LetterFolding.Fold(word));
        var spellings = SpellingForms.Of(word, plain).ConvertAll(SearchTokenizer.Cut);
        var isHyphenated = _separators == 1 && _isHyphen;
        if (_digitBorders.Count > MaxDigitBorders)
        {
            _digitBorders.Clear();
        }

        if (_joints.Count + _digitBorders.Count == 0)
        {
            return new SearchToken(plain, spellings, [], [], [], isHyphenated);
        }

        var places = _joints.Concat(_digitBorders).OrderBy(place => place).ToList();
        return new SearchToken(plain, spellings, Split(whole, _joints), Split(whole, places), Split(whole, _digitBorders), isHyphenated);
    }

    private static List<string> Split(string word, List<int> places)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i <= places.Count && places.Count > 0; i++)
        {
            var end = i < places.Count ? places[i] : word.Length;
            if (end > start)
            {
                parts.Add(SearchTokenizer.Cut(LetterFolding.Fold(word.Substring(start, end - start))));
            }

            start = end;
        }

        return parts.Count > 1 ? parts : [];
    }

    private static bool IsHyphen(char separator) => separator is '-' or '_' or '/' or '&' or '+' or '\u058A' or '\u05BE' or '\u1806'
        or (>= '\u2010' and <= '\u2015') or '\u2212' or '\u30A0' or '\uFE63';
}
