using System.Collections;
using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Typed;

/// <summary>A ranking as a list of entities, read in place.</summary>
internal sealed class RankedEntities(NodeRanking ranking) : IReadOnlyList<ScoredEntity>
{
    public int Count => ranking.Order.Length;

    public ScoredEntity this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var node = ranking.Order[index];
            return new ScoredEntity(ranking.Scores.Structure.Entity(node), ranking.Scores.Values[node]);
        }
    }

    public IEnumerator<ScoredEntity> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
