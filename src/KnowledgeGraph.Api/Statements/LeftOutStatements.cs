using System.Buffers;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Statements;

/// <summary>
/// The statements of a graph that a view keeps back where their traits decide: those of each combination are counted, and one of them is
/// asked for the reason.
/// </summary>
internal sealed class LeftOutStatements
{
    private readonly Column<StatementRow, StatementTraits> _traits;
    private readonly Dictionary<ushort, (LeftOutReason Reason, int Count)> _reasons = [];

    private LeftOutStatements(EdgeFilter filter, ref FilterWork work)
    {
        _traits = filter.Graph.Statements.Traits;
        var counts = ArrayPool<int>.Shared.Rent(TraitCombinations.Count);
        var samples = ArrayPool<int>.Shared.Rent(TraitCombinations.Count);
        counts.AsSpan(0, TraitCombinations.Count).Clear();
        Count(counts, samples, ref work);
        for (var combination = 0; combination < TraitCombinations.Count; combination++)
        {
            if (counts[combination] > 0 && filter.ReasonAgainst(new StatementRow(samples[combination])) is { } reason)
            {
                _reasons.Add((ushort)combination, (reason, counts[combination]));
            }
        }

        ArrayPool<int>.Shared.Return(counts);
        ArrayPool<int>.Shared.Return(samples);
    }

    /// <summary>Whether there are any.</summary>
    public bool HasAny => _reasons.Count > 0;

    /// <summary>Finds them; null if a view needs more of a statement than its traits. O(statements), a column read for each.</summary>
    public static LeftOutStatements? Of(EdgeFilter filter, ref FilterWork work) =>
        TraitCombinations.Decide(filter) ? new LeftOutStatements(filter, ref work) : null;

    /// <summary>Counts all of them.</summary>
    public void Count(LeftOutTally tally)
    {
        foreach (var (reason, count) in _reasons.Values)
        {
            tally.Add(reason, count);
        }
    }

    /// <summary>Why the view keeps a statement back; null if it does not. O(1).</summary>
    public LeftOutReason? ReasonAgainst(StatementRow statement) =>
        _reasons.TryGetValue(TraitCombinations.Of(_traits[statement]), out var known) ? known.Reason : null;

    // Counts the statements of each combination, and notes one of them.
    private void Count(int[] counts, int[] samples, ref FilterWork work)
    {
        var combinations = TraitCombinations.Of(_traits.AsSpan());
        for (int start = 0, end; start < combinations.Length; start = end)
        {
            end = Math.Min(start + TraitCombinations.Block, combinations.Length);
            if (!work.Step(end - start))
            {
                break;
            }

            for (var i = start; i < end; i++)
            {
                counts[combinations[i]]++;
                samples[combinations[i]] = i;
            }
        }
    }
}
