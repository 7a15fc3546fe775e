using System.Text;
using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Search;

/// <summary>A word of a query with the terms that it may mean, each with its value in thousandths.</summary>
internal sealed class SearchWord
{
    private readonly List<(int Term, int Worth)> _others = [];
    private readonly List<(int Field, int Worth)> _compounds = [];
    private readonly SearchTable _table;

    private SearchWord(SearchTable table, string plain)
    {
        _table = table;
        Plain = plain;
        Utf8 = Encoding.UTF8.GetBytes(plain);
        Prefixed = table.StartingWith(Utf8);
        PostingCount = table.CountPostings(Prefixed);
    }

    /// <summary>The word without case and diacritics.</summary>
    public string Plain { get; }

    /// <summary>The UTF-8 of <see cref="Plain"/>.</summary>
    public byte[] Utf8 { get; }

    /// <summary>The terms that begin with the word.</summary>
    public RowRange Prefixed { get; }

    /// <summary>The terms that are another spelling of it, begin with one, or match it with misspellings.</summary>
    public IReadOnlyList<(int Term, int Worth)> Others => _others;

    /// <summary>The fields in which the word is written in parts, or in one with its neighbour.</summary>
    public IReadOnlyList<(int Field, int Worth)> Compounds => _compounds;

    /// <summary>The total number of postings of its terms.</summary>
    public int PostingCount { get; private set; }

    public static SearchWord Find(FactGraph graph, SearchTable table, SearchToken token, ref CancellationMeter meter)
    {
        var word = new SearchWord(table, token.Plain);

        // A single letter before an apostrophe is the beginning of too many words.
        foreach (var spelling in token.Spellings.Concat(token.Parts.Where(part => part.Length > 1)))
        {
            var utf8 = Encoding.UTF8.GetBytes(spelling);
            foreach (var term in table.StartingWith(utf8))
            {
                meter.Spend(1);
                word.Add(term, SearchScore.InOtherSpelling(SearchScore.Prefix(utf8.Length, table.Term(term).Length)));
            }
        }

        var parted = new PartedWord(graph, table);
        parted.Find(token.Plain, isOther: false, word.AddCompound, ref meter);
        foreach (var spelling in token.Spellings)
        {
            parted.Find(spelling, isOther: true, word.AddCompound, ref meter);
        }

        word.AddMisspellings(token.Plain, isOther: false, ref meter);

        // Transliteration from another script is rarely exact, so its Latin form is more often misspelt than not.
        if (!Ascii.IsValid(token.Plain))
        {
            foreach (var spelling in token.Spellings)
            {
                word.AddMisspellings(spelling, isOther: true, ref meter);
            }
        }

        return word;
    }

    /// <summary>Adds a text that has the word, though not as one term.</summary>
    public void AddCompound(int field, int worth)
    {
        _compounds.Add((field, worth));
        PostingCount = (int)Math.Min(int.MaxValue, (long)PostingCount + 1);
    }

    private void AddMisspellings(string plain, bool isOther, ref CancellationMeter meter)
    {
        if (MisspellingAutomaton.For(plain) is not { } automaton)
        {
            return;
        }

        var found = new List<(int Term, int Errors)>();
        MisspellingScan.Find(_table, automaton, found, ref meter);
        foreach (var (term, errors) in found)
        {
            // A term that begins with the word scores higher as a prefix match.
            var worth = SearchScore.Misspelling(errors, plain.Length);
            if (errors > 0 && !Prefixed.Contains(term))
            {
                Add(term, isOther ? SearchScore.InOtherSpelling(worth) : worth);
            }
        }
    }

    private void Add(int term, int worth)
    {
        _others.Add((term, worth));
        PostingCount = (int)Math.Min(int.MaxValue, (long)PostingCount + _table.Postings(term).Length);
    }
}
