using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Search;

/// <summary>Orders the candidates of one search: by score, then by number of relations, then by row.</summary>
internal sealed class SearchRanking
{
    private readonly FactGraph _graph;
    private readonly SearchTable _table;
    private readonly SearchTally _tally;
    private readonly int _words;
    private readonly string[] _keyWords;
    private readonly byte[] _literal;

    public SearchRanking(FactGraph graph, SearchTable table, SearchTally tally, string text, SearchToken[] words)
    {
        _graph = graph;
        _table = table;
        _tally = tally;
        _words = words.Length;
        _keyWords = [.. SearchToken.KeyWordsOf(words).Distinct(StringComparer.Ordinal)];
        _literal = Encoding.UTF8.GetBytes(text.Trim());
        EntityWithId = graph.TryFindEntity(_literal, out var entity) ? entity : null;
    }

    /// <summary>The entity whose id the query is.</summary>
    public Entity? EntityWithId { get; }

    /// <summary>
    /// Returns <paramref name="count"/> hits from <paramref name="offset"/> on. O(n) in the candidates, plus O(log k) for each, where the
    /// page ends at k.
    /// </summary>
    public SearchPage Page(int offset, int count, ref CancellationMeter meter)
    {
        var candidates = _tally.Candidates;
        var keys = new ulong[candidates.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            meter.Spend(1);
            keys[i] = Key(candidates[i]);
        }

        var end = (int)Math.Min(keys.Length, (long)offset + count);
        var best = Smallest(keys, end);
        var hits = ImmutableArray.CreateBuilder<SearchHit>(Math.Max(0, end - offset));
        for (var i = offset; i < end; i++)
        {
            hits.Add(Hit(new EntityRow((int)(uint)best[i]), ref meter));
        }

        return new SearchPage(keys.Length, hits.MoveToImmutable());
    }

    /// <summary>A key that sorts hits: score and relations descending, row ascending.</summary>
    private ulong Key(EntityRow entity)
    {
        var (score, _) = Rate(entity);
        var relations = Math.Min(
            ushort.MaxValue, _graph.Adjacency(Direction.Out).EdgesOf(entity).Count + _graph.Adjacency(Direction.In).EdgesOf(entity).Count);
        return ((ulong)(ushort)(1000 - score) << 48) | ((ulong)(ushort)(ushort.MaxValue - relations) << 32) | (uint)entity.Index;
    }

    private SearchHit Hit(EntityRow entity, ref CancellationMeter meter)
    {
        var (score, place) = Rate(entity);
        if (place < 0)
        {
            return new SearchHit(
                _graph.Entity(entity), score, SearchField.Id, _graph.Entities.Ids[entity], IsNameOfOther(entity, ref meter));
        }

        var field = _table.Fields[place];
        return new SearchHit(_graph.Entity(entity), score, field.Field, field.Text, field.IsShared);
    }

    /// <summary>Whether the id in the query is also the name of another entity.</summary>
    private bool IsNameOfOther(EntityRow entity, ref CancellationMeter meter)
    {
        foreach (var bearer in NameLookup.Find(_graph, _table, Encoding.UTF8.GetString(_literal), ref meter))
        {
            if (bearer.Row != entity)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the score of an entity and the place of the text that determines it; -1 for the id.</summary>
    private (int Score, int Place) Rate(EntityRow entity)
    {
        (int Score, int Place) best = (EntityWithId?.Row == entity
            ? SearchScore.Whole(SearchField.Id, isLiteral: true) : -1, ImageLayout.None);
        foreach (var place in _table.FieldsOf(entity))
        {
            ref readonly var tally = ref _tally.Field(place);
            if (tally.Matched == 0)
            {
                continue;
            }

            var field = _table.Fields[place];
            var score = IsWhole(field, tally)
                ? SearchScore.Whole(field.Field, _graph.Texts.Utf8(field.Text).SequenceEqual(_literal))
                : SearchScore.Part(field.Field, tally.Sum, _words, tally.Matched, field.Words);
            if (score > best.Score)
            {
                best = (score, place);
            }
        }

        return best;
    }

    /// <summary>Whether the text consists of exactly the words of the query, in their order.</summary>
    private bool IsWhole(SearchFieldRecord field, in FieldTally tally)
    {
        if (field.Field == SearchField.Description || tally.Exact != _words || field.Words != _keyWords.Length)
        {
            return false;
        }

        return _keyWords.Length == 1
            || SearchToken.KeyWordsOf(SearchTokenizer.Tokenize(_graph.Texts.Text(field.Text))).Distinct(StringComparer.Ordinal)
                .SequenceEqual(_keyWords, StringComparer.Ordinal);
    }

    /// <summary>Returns the first <paramref name="count"/> keys in ascending order.</summary>
    private static ulong[] Smallest(ulong[] keys, int count)
    {
        if (count >= keys.Length / 8)
        {
            Array.Sort(keys);
            return keys;
        }

        // The greatest of the keys kept is dequeued first.
        var kept = new PriorityQueue<ulong, ulong>(count + 1);
        foreach (var key in keys)
        {
            if (kept.Count < count)
            {
                kept.Enqueue(key, ~key);
            }
            else if (count > 0)
            {
                kept.EnqueueDequeue(key, ~key);
            }
        }

        var smallest = new ulong[kept.Count];
        for (var i = smallest.Length - 1; i >= 0; i--)
        {
            smallest[i] = kept.Dequeue();
        }

        return smallest;
    }
}
