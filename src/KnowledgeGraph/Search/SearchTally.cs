using System.Runtime.CompilerServices;
using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Search;

/// <summary>
/// Counts, word by word, which entities have all words of a query and in which texts. The arrays are as long as the tables and are reused;
/// only the entries touched are cleared.
/// </summary>
internal sealed class SearchTally(SearchTable table, Column<EntityRow, ushort> kindOf)
{
    private readonly FieldTally[] _fields = new FieldTally[table.Fields.Length];

    /// <summary>The number of words that each entity has, consecutive from the first.</summary>
    private readonly byte[] _words = new byte[kindOf.Length];
    private readonly List<EntityRow> _touched = [];
    private List<EntityRow> _survivors = [];
    private List<EntityRow> _candidates = [];

    /// <summary>The entities that have all words counted so far.</summary>
    public IReadOnlyList<EntityRow> Candidates => _candidates;

    public ref readonly FieldTally Field(int field) => ref _fields[field];

    /// <summary>Counts the next word. Linear in the postings of its terms.</summary>
    /// <param name="number">The number of the word: 1 for the first, then 2, 3, …</param>
    /// <param name="kinds">Whether the entities of each kind are wanted; null for all. Applied at the first word.</param>
    public void Count(SearchWord word, int number, bool[]? kinds, ref CancellationMeter meter)
    {
        _survivors.Clear();
        foreach (var term in word.Prefixed)
        {
            CountTerm(term, SearchScore.Prefix(word.Utf8.Length, table.Term(term).Length), number, kinds, ref meter);
        }

        foreach (var (term, worth) in word.Others)
        {
            CountTerm(term, worth, number, kinds, ref meter);
        }

        meter.Spend(word.Compounds.Count);
        foreach (var (field, worth) in word.Compounds)
        {
            CountField(field, worth, number, kinds);
        }

        (_candidates, _survivors) = (_survivors, _candidates);
        if (number == 1)
        {
            _touched.AddRange(_candidates);
        }
    }

    /// <summary>Makes an entity a candidate even if it has none of the words.</summary>
    public void Include(EntityRow entity, int words)
    {
        if (_words[entity.Index] == words)
        {
            return;
        }

        _words[entity.Index] = (byte)words;
        _candidates.Add(entity);
        _touched.Add(entity);
    }

    /// <summary>Prepares for another search. Linear in the entities that had the first word.</summary>
    public void Clear()
    {
        foreach (var entity in _touched)
        {
            _words[entity.Index] = 0;
            foreach (var field in table.FieldsOf(entity))
            {
                _fields[field] = default;
            }
        }

        _touched.Clear();
        _candidates.Clear();
    }

    private void CountTerm(int term, int worth, int number, bool[]? kinds, ref CancellationMeter meter)
    {
        var postings = table.Postings(term);
        meter.Spend(postings.Length);
        foreach (var posting in postings)
        {
            var isOther = (posting & SearchFieldBits.OtherSpelling) != 0;
            CountField(
                (int)(posting >> SearchFieldBits.PostingShift), isOther ? SearchScore.InOtherSpelling(worth) : worth, number, kinds);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CountField(int field, int worth, int number, bool[]? kinds)
    {
        var entity = table.Fields[field].Entity;
        if (_words[entity.Index] < number)
        {
            if (_words[entity.Index] + 1 < number || (number == 1 && kinds is not null && !kinds[kindOf[entity]]))
            {
                return;
            }

            _words[entity.Index] = (byte)number;
            _survivors.Add(entity);
        }

        _fields[field].Count(number, worth);
    }
}
