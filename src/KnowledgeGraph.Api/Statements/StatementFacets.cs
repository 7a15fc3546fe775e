using System.Buffers;
using System.Runtime.InteropServices;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists.Facets;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Statements;

/// <summary>Counts all statements of a graph in their columns, which takes about as long as counting alone.</summary>
internal static class StatementFacets
{
    // A decision is remembered for each combination of traits: allowed is odd, and unknown is zero.
    private const byte Allowed = 1;
    private const byte Refused = 2;

    /// <summary>
    /// The number of statements for each value; null for a key whose values are not numbers in a column, or a view that needs more of a statement
    /// than its traits.
    /// </summary>
    public static int[]? Count(EdgeFilter filter, FacetKey by, ref FilterWork work)
    {
        var graph = filter.Graph;
        if (by is not (FacetKey.Kind or FacetKey.Predicate or FacetKey.Modality or FacetKey.Rank or FacetKey.Basis)
            || !TraitCombinations.Decide(filter))
        {
            return null;
        }

        var counts = new int[FacetTally.NumberOfValues(graph, by)];
        var decisions = ArrayPool<byte>.Shared.Rent(TraitCombinations.Count);
        decisions.AsSpan(0, TraitCombinations.Count).Clear();
        for (int start = 0, length; start < graph.Statements.Count; start += length)
        {
            length = Math.Min(TraitCombinations.Block, graph.Statements.Count - start);
            if (!work.Step(length))
            {
                break;
            }

            Count(filter, by, start, length, decisions, counts);
        }

        ArrayPool<byte>.Shared.Return(decisions);
        return counts;
    }

    private static void Count(EdgeFilter filter, FacetKey by, int start, int length, byte[] decisions, int[] counts)
    {
        var statements = filter.Graph.Statements;
        var traits = statements.Traits.AsSpan().Slice(start, length);
        var bits = TraitCombinations.Of(traits);
        foreach (var combination in bits)
        {
            if (decisions[combination] == 0)
            {
                Decide(filter, combination, decisions);
            }
        }

        switch (by)
        {
            case FacetKey.Kind:
                var kinds = filter.Graph.Entities.Kinds.AsSpan();
                var subjects = statements.Subjects.AsSpan().Slice(start, length);
                for (var i = 0; i < bits.Length; i++)
                {
                    counts[kinds[subjects[i].Index]] += decisions[bits[i]] & Allowed;
                }

                break;
            case FacetKey.Predicate:
                var predicates = statements.Predicates.AsSpan().Slice(start, length);
                for (var i = 0; i < bits.Length; i++)
                {
                    counts[predicates[i]] += decisions[bits[i]] & Allowed;
                }

                break;
            case FacetKey.Modality:
                for (var i = 0; i < bits.Length; i++)
                {
                    counts[(int)traits[i].Modality] += decisions[bits[i]] & Allowed;
                }

                break;
            case FacetKey.Rank:
                for (var i = 0; i < bits.Length; i++)
                {
                    counts[(int)traits[i].Rank] += decisions[bits[i]] & Allowed;
                }

                break;
            default:
                for (var i = 0; i < bits.Length; i++)
                {
                    counts[(int)traits[i].Basis] += decisions[bits[i]] & Allowed;
                }

                break;
        }
    }

    private static void Decide(EdgeFilter filter, ushort combination, byte[] decisions)
    {
        var traits = MemoryMarshal.Cast<ushort, StatementTraits>([combination])[0];
        decisions[combination] = filter.AllowsEdge(predicate: 0, traits, along: true) ? Allowed : Refused;
    }
}
