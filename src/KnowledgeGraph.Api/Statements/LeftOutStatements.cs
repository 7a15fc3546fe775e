using System.Runtime.InteropServices;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Statements;

/// <summary>
/// Counts the statements of a graph that a view keeps back where their traits decide: those of each combination are counted, and one of them
/// is asked for the reason. O(statements), a column read for each.
/// </summary>
internal static class LeftOutStatements
{
    // Cancellation is looked for between blocks.
    private const int Block = 1 << 14;

    private const int Combinations = 1 << 16;

    /// <summary>Counts them; false if a view needs more of a statement than its traits.</summary>
    public static bool TryCount(EdgeFilter filter, LeftOutTally tally, ref FilterWork work)
    {
        var graph = filter.Graph;
        if (!filter.IsTimeless || !graph.Ontology.Predicates.All(predicate => filter.AllowsPredicate(predicate.Index, along: true)))
        {
            return false;
        }

        var counts = new int[Combinations];
        var samples = new int[Combinations];
        var bits = MemoryMarshal.Cast<StatementTraits, ushort>(graph.Statements.Traits.AsSpan());
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
                tally.Add(reason, counts[combination]);
            }
        }

        return true;
    }
}
