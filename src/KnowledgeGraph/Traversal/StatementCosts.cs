using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// The cost of a step along each statement when paths are chosen by credibility. A stated one costs from <see cref="Min"/> to
/// <see cref="MaxStated"/>: 2, plus the grades by which its credibility (1 to 5) and the reliability of its best source (A to E) fall short
/// of the top. Grades that cannot be judged (6 and F) or were not judged count as the middle grade. A derived statement costs the sum of
/// the premises of its cheapest derivation, so that a conclusion does not become a shortcut past its premises.
/// </summary>
/// <remarks>
/// Admiralty code: NATO STANAG 2511. Computed once per graph, O(statements + evidence + derivations); 4 bytes per statement.
/// </remarks>
public sealed class StatementCosts
{
    /// <summary>The cost of a confirmed statement from a completely reliable source.</summary>
    public const int Min = 2;

    /// <summary>The cost of an improbable statement from an unreliable source.</summary>
    public const int MaxStated = 10;

    /// <summary>The maximum cost, for a derived statement that rests on too many premises to count.</summary>
    public const int Max = 1_000_000;

    private const int MiddleGrade = 2;

    private readonly int[] _costs;

    private StatementCosts(int[] costs) => _costs = costs;

    /// <summary>The cost of the statement at a row. O(1).</summary>
    public int this[StatementRow statement] => _costs[statement.Index];

    internal static StatementCosts Compute(FactGraph graph, CancellationToken cancellationToken)
    {
        var meter = new CancellationMeter(cancellationToken);
        var costs = new int[graph.Statements.Count];
        List<StatementRow> derived = [];
        for (var i = 0; i < costs.Length; i++)
        {
            var statement = new StatementRow(i);
            var traits = graph.Statements.Traits[statement];
            var passages = graph.Evidence.OfStatement(statement);
            meter.Spend(passages.Count);
            costs[i] = traits.Basis == Basis.Derived ? Max : Min + Grade(traits.Credibility) + BestGrade(graph, passages);
            if (traits.Basis == Basis.Derived)
            {
                derived.Add(statement);
            }
        }

        // Conclusions may rest on conclusions: costs only fall, and are final when none falls any more.
        while (Improve(graph, derived, costs, ref meter))
        {
        }

        return new StatementCosts(costs);
    }

    private static bool Improve(FactGraph graph, List<StatementRow> derived, int[] costs, ref CancellationMeter meter)
    {
        var hasImproved = false;
        foreach (var statement in derived)
        {
            foreach (var derivation in graph.Derivations.OfStatement(statement))
            {
                var premises = graph.Derivations.PremisesOf(derivation).AsSpan();
                meter.Spend(premises.Length);
                var sum = 0L;
                foreach (var premise in premises)
                {
                    sum += costs[premise.Index];
                }

                if (premises.Length == 0 || sum >= costs[statement.Index])
                {
                    continue;
                }

                costs[statement.Index] = (int)sum;
                hasImproved = true;
            }
        }

        return hasImproved;
    }

    private static int BestGrade(FactGraph graph, RowRange<EvidenceRow> passages)
    {
        var best = int.MaxValue;
        foreach (var passage in passages)
        {
            var reliability = graph.Sources[graph.Evidence[passage].Source].Reliability;
            best = Math.Min(best, Grade(reliability - 'A' + 1));
        }

        return best == int.MaxValue ? MiddleGrade : best;
    }

    private static int Grade(int number) => number is >= 1 and <= 5 ? number - 1 : MiddleGrade;
}
