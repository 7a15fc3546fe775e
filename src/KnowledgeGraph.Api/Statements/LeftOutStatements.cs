using System.Runtime.InteropServices;
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
    // Cancellation is looked for between blocks.
    private const int Block = 1 << 14;

    private const int Combinations = 1 << 16;

    private readonly Column<StatementRow, StatementTraits> _traits;
    private readonly Dictionary<ushort, (LeftOutReason Reason, int Count)> _reasons = [];

    private LeftOutStatements(EdgeFilter filter, ref FilterWork work)
    {
        _traits = filter.Graph.Statements.Traits;
        var counts = new int[Combinations];
        var samples = new int[Combinations];
        var bits = MemoryMarshal.Cast<StatementTraits, ushort>(_traits.AsSpan());
        for (var start = 0; start < bits.Length && work.Step(Math.Min(Block, bits.Length - start)); start += Block)
        {
            var end = Math.Min(start + Block, bits.Length);
            for (var i = start; i < end; i++)
            {
                counts[bits[i]]++;
                samples[bits[i]] = i;
            }
        }

        for (var combination = 0; combination < Combinations; combination++)
        {
            if (counts[combination] > 0 && filter.ReasonAgainst(new StatementRow(samples[combination])) is { } reason)
            {
                _reasons.Add((ushort)combination, (reason, counts[combination]));
            }
        }
    }

    /// <summary>Whether there are any.</summary>
    public bool HasAny => _reasons.Count > 0;

    /// <summary>Finds them; null if a view needs more of a statement than its traits. O(statements), a column read for each.</summary>
    public static LeftOutStatements? Of(EdgeFilter filter, ref FilterWork work) =>
        filter.IsTimeless && filter.Graph.Ontology.Predicates.All(predicate => filter.AllowsPredicate(predicate.Index, along: true))
            ? new LeftOutStatements(filter, ref work)
            : null;

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
        _reasons.TryGetValue(MemoryMarshal.Cast<StatementTraits, ushort>([_traits[statement]])[0], out var known) ? known.Reason : null;
}
