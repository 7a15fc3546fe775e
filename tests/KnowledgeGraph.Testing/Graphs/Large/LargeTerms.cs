using System.Text;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Testing.Graphs.Large;

/// <summary>The terms of the name index of a <see cref="LargeSet"/>, in order, and the fields in which each stands.</summary>
internal sealed class LargeTerms
{
    private readonly LargeSet _set;
    private readonly string[] _words;

    public LargeTerms(LargeSet set)
    {
        _set = set;
        _words = [.. Enumerable.Range(0, Math.Min(set.Entities, LargeSet.Words)).Select(LargeSet.Word)];
        if (_words.Any(word => SearchTokenizer.Tokenize(word) is not [{ Spellings: [], Parts: [], Pieces: [] }]))
        {
            throw new InvalidOperationException("Words of names have one spelling.");
        }

        IdWords = (ushort)SearchToken.KeyWordsOf(SearchTokenizer.Tokenize(LargeSet.Id(0))).Distinct().Count();
    }

    /// <summary>The number of words of an id.</summary>
    public ushort IdWords { get; }

    /// <summary>The number of words of a name.</summary>
    public static ushort NameWords(int entity) => (ushort)(entity / LargeSet.Words == entity % LargeSet.Words ? 1 : 2);

    public static int NameField(int entity) => 2 * entity;

    public static int IdField(int entity) => (2 * entity) + 1;

    /// <summary>By term, its UTF-8 and what stands in it: the number of a word, or an entity for an id.</summary>
    public IEnumerable<(byte[] Term, int Number, bool IsId)> All()
    {
        var firstId = LargeSet.Id(0);
        var before = _words.Count(word => string.CompareOrdinal(word, firstId) < 0);
        return Words(0, before).Concat(Ids()).Concat(Words(before, _words.Length));
    }

    /// <summary>The names with a word, ascending.</summary>
    public IEnumerable<int> EntitiesWith(int word)
    {
        for (long block = 0; block * LargeSet.Words < _set.Entities; block++)
        {
            var start = (int)(block * LargeSet.Words);
            var (from, to) = block == word ? (start, start + LargeSet.Words) : (start + word, start + word + 1);
            for (var entity = from; entity < Math.Min(to, _set.Entities); entity++)
            {
                yield return entity;
            }
        }
    }

    private IEnumerable<(byte[], int, bool)> Words(int from, int to) =>
        Enumerable.Range(from, to - from).Select(word => (Encoding.UTF8.GetBytes(_words[word]), word, false));

    private IEnumerable<(byte[], int, bool)> Ids() =>
        Enumerable.Range(0, _set.Entities).Select(entity => (Encoding.UTF8.GetBytes(LargeSet.Id(entity)), entity, true));
}
