namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>
/// The places at which words of a folded text begin, sorted by what follows: a passage is found, and the nearest one to it, in the time of a
/// few comparisons. Worth building for many passages of one document.
/// </summary>
internal sealed class PassageIndex
{
    /// <summary>The number of characters by which places are sorted.</summary>
    private const int MaxCompared = 256;

    /// <summary>The first character of the blocks of Chinese, Japanese and Korean.</summary>
    private const char FirstWithoutSpaces = '\u2E80';

    private readonly string _text;
    private readonly int[] _places;

    /// <summary>Sorts the places. O(n log n) in the words.</summary>
    public PassageIndex(string text)
    {
        _text = text;
        var places = new List<int>(text.Length / 5);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsWordStart(text, i))
            {
                places.Add(i);
            }
        }

        _places = [.. places];
        Array.Sort(_places, (left, right) =>
        {
            var order = string.CompareOrdinal(_text, left, _text, right, MaxCompared);
            return order != 0 ? order : left.CompareTo(right);
        });
    }

    /// <summary>
    /// The places of the words, ascending, at most so many of them; words that begin in the middle of a word are not found there.
    /// </summary>
    public List<int> Find(string words, int most)
    {
        var found = new List<int>();
        var start = Start(words);
        if (start == words.Length)
        {
            return found;
        }

        var key = words.Substring(start, Math.Min(MaxCompared, words.Length - start));
        for (var i = LowerBound(key); i < _places.Length && StandsAt(_places[i], key) && found.Count < most; i++)
        {
            if (_places[i] >= start && StandsAt(_places[i] - start, words))
            {
                found.Add(_places[i] - start);
            }
        }

        found.Sort();
        return found;
    }

    /// <summary>The place whose words have the longest beginning in common with these, and its length; 0 where none has any.</summary>
    public (int Place, int Length) Nearest(string words)
    {
        var best = (Place: 0, Length: 0);
        var rest = words.Substring(Start(words));
        var bound = rest.Length == 0 ? _places.Length : LowerBound(rest.Substring(0, Math.Min(MaxCompared, rest.Length)));
        for (var i = Math.Max(0, bound - 1); i <= bound && i < _places.Length; i++)
        {
            var length = CommonLength(_places[i], rest);
            if (length > best.Length)
            {
                best = (_places[i], length);
            }
        }

        return best;
    }

    /// <summary>Where the first word begins.</summary>
    private static int Start(string words)
    {
        var start = 0;
        while (start < words.Length && !IsWordStart(words, start))
        {
            start++;
        }

        return start;
    }

    /// <summary>In scripts that are written without spaces every character begins one.</summary>
    private static bool IsWordStart(string text, int index) =>
        char.IsLetterOrDigit(text[index])
        && (index == 0 || text[index] >= FirstWithoutSpaces || !char.IsLetterOrDigit(text[index - 1]));

    private bool StandsAt(int place, string words) => string.CompareOrdinal(_text, place, words, 0, words.Length) == 0;

    private int CommonLength(int place, string words)
    {
        var length = 0;
        while (length < words.Length && place + length < _text.Length && _text[place + length] == words[length])
        {
            length++;
        }

        return length;
    }

    private int LowerBound(string words)
    {
        var (low, high) = (0, _places.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (string.CompareOrdinal(_text, _places[middle], words, 0, words.Length) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
