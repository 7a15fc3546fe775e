using System.Text;
using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Search;

/// <summary>
/// Finds the texts in which a word is written in parts: <c>f16</c> in <c>F-16</c>, <c>burdensharing</c> in <c>Burden Sharing</c>. Two terms
/// with which the word begins lead to the texts that have both; each such text is then read.
/// </summary>
internal sealed class PartedWord(FactGraph graph, SearchTable table)
{
    private HashSet<int>? _fields;

    /// <summary>
    /// Reports the texts and what they are worth. For each pair of terms O(m log n), where the rarer one has m texts; few words have such a
    /// pair.
    /// </summary>
    public void Find(string word, bool isOther, Action<int, int> report, ref CancellationMeter meter)
    {
        _fields?.Clear();
        Collect(Encoding.UTF8.GetBytes(word), ref meter);
        if (_fields is null)
        {
            return;
        }

        foreach (var place in _fields)
        {
            var field = table.Fields[place];
            var text = graph.Texts.Text(field.Text);
            meter.Spend(text.Length);
            var worth = PartedText.Worth(SearchTokenizer.Tokenize(text), word, field.Field == SearchField.Description);
            if (worth > 0)
            {
                report(place, isOther ? SearchScore.InOtherSpelling(worth) : worth);
            }
        }
    }

    /// <summary>Collects the texts that have two terms with which the word begins, one after the other.</summary>
    private void Collect(byte[] word, ref CancellationMeter meter)
    {
        var first = 0;
        for (var middle = 1; middle < word.Length; middle++)
        {
            if ((word[middle] & 0xC0) == 0x80)
            {
                continue;
            }

            if (!TryFind(word.AsSpan(0, middle), ref first, out var isWhole))
            {
                return;
            }

            if (isWhole)
            {
                CollectAfter(first, word, middle, ref meter);
            }
        }
    }

    private void CollectAfter(int left, byte[] word, int middle, ref CancellationMeter meter)
    {
        var isDigitBorder = IsDigit(word[middle - 1]) != IsDigit(word[middle]);
        var first = 0;
        for (var end = middle + 1; end <= word.Length; end++)
        {
            if (end < word.Length && (word[end] & 0xC0) == 0x80)
            {
                continue;
            }

            if (!TryFind(word.AsSpan(middle, end - middle), ref first, out var isWhole))
            {
                return;
            }

            if (isWhole)
            {
                Intersect(table.Postings(left), table.Postings(first), isDigitBorder, ref meter);
            }
        }

        // Somebody who types f1 may be about to type f16. Elsewhere the beginning of a word says too little.
        if (isDigitBorder)
        {
            foreach (var term in table.StartingWith(word.AsSpan(middle), new RowRange(first, table.TermCount - first)))
            {
                Intersect(table.Postings(left), table.Postings(term), isDigitBorder, ref meter);
            }
        }
    }

    /// <summary>Finds the first term that begins with <paramref name="prefix"/>, from the term <paramref name="first"/> on.</summary>
    /// <param name="isWhole">Whether the term is the prefix itself.</param>
    private bool TryFind(ReadOnlySpan<byte> prefix, ref int first, out bool isWhole)
    {
        first = table.FirstFrom(prefix, new RowRange(first, table.TermCount - first));
        var term = first < table.TermCount ? table.Term(first) : default;
        isWhole = term.Length == prefix.Length;
        return term.StartsWith(prefix);
    }

    private void Intersect(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right, bool isDigitBorder, ref CancellationMeter meter)
    {
        var few = left.Length < right.Length ? left : right;
        var many = left.Length < right.Length ? right : left;
        foreach (var posting in few)
        {
            meter.Spend(1);
            var field = posting >> SearchFieldBits.PostingShift;
            var place = many.BinarySearch(field << SearchFieldBits.PostingShift);
            many = many[(place < 0 ? ~place : place)..];
            if (many.IsEmpty)
            {
                return;
            }

            if (many[0] >> SearchFieldBits.PostingShift == field
                && (isDigitBorder || table.Fields[(int)field].Field != SearchField.Description))
            {
                (_fields ??= []).Add((int)field);
            }
        }
    }

    private static bool IsDigit(byte letter) => letter is >= (byte)'0' and <= (byte)'9';
}
