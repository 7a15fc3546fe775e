using System.Text;
using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Search;

/// <summary>
/// Finds the texts in which neighbouring words of a query are one: <c>burden sharing</c> in <c>Burdensharing</c>. Digits that border on
/// letters need no such search, since their terms are indexed.
/// </summary>
internal static class JoinedWords
{
    /// <summary>The maximum number of words that are joined to one.</summary>
    private const int MaxWords = 4;

    /// <summary>The minimum length of joined words of which the last may be incomplete.</summary>
    private const int MinPrefixLength = 5;

    /// <summary>Adds the texts to all words that were joined. O(log n) for each pair of neighbours, plus the texts found.</summary>
    /// <param name="wordOf">Returns the word of a token; null for a token past the limit.</param>
    public static void Find(
        SearchTable table, List<SearchToken> tokens, Func<SearchToken, SearchWord?> wordOf, ref CancellationMeter meter)
    {
        for (var start = 0; start + 1 < tokens.Count && wordOf(tokens[start]) is not null; start++)
        {
            var joined = tokens[start].Plain;
            var isHyphenated = true;
            var terms = new RowRange(0, table.TermCount);
            for (var end = start + 1; end < tokens.Count && end - start < MaxWords && wordOf(tokens[end]) is not null; end++)
            {
                if (!SearchToken.AreAlike(joined, tokens[end].Plain))
                {
                    break;
                }

                joined += tokens[end].Plain;
                isHyphenated &= tokens[end].IsHyphenated;
                var utf8 = Encoding.UTF8.GetBytes(joined);
                terms = table.StartingWith(utf8, terms);
                var words = tokens[start..(end + 1)].ConvertAll(token => wordOf(token)!);
                Add(table, terms, utf8.Length, end == tokens.Count - 1 && joined.Length >= MinPrefixLength, isHyphenated, words, ref meter);
                if (terms.Count == 0)
                {
                    break;
                }
            }
        }
    }

    private static void Add(
        SearchTable table,
        RowRange terms,
        int length,
        bool isPrefix,
        bool isHyphenated,
        List<SearchWord> words,
        ref CancellationMeter meter)
    {
        foreach (var term in terms)
        {
            meter.Spend(1);
            var whole = table.Term(term).Length;
            if (whole > length && !isPrefix)
            {
                // The shortest comes first.
                return;
            }

            var worth = SearchScore.InOtherSpelling(SearchScore.Prefix(length, whole));
            foreach (var posting in table.Postings(term))
            {
                meter.Spend(1);
                var field = (int)(posting >> SearchFieldBits.PostingShift);

                // In running text two words that stand beside each other are seldom one.
                if (isHyphenated || table.Fields[field].Field != SearchField.Description)
                {
                    words.ForEach(word => word.AddCompound(field, worth));
                }
            }
        }
    }
}
