using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Traversal;

/// <summary>The derivations that use each statement as a premise, and how many of their premises are not settled yet.</summary>
internal sealed class PremiseUses
{
    private readonly StatementRow[] _conclusions;
    private readonly int[] _openPremises;
    private readonly int[] _starts;
    private readonly int[] _derivations;

    public PremiseUses(FactGraph graph, ref CancellationMeter meter)
    {
        _conclusions = new StatementRow[graph.Derivations.Count];
        _openPremises = new int[graph.Derivations.Count];
        _starts = new int[graph.Statements.Count + 1];
        for (var i = 0; i < graph.Statements.Count; i++)
        {
            foreach (var derivation in graph.Derivations.OfStatement(new StatementRow(i)))
            {
                _conclusions[derivation.Index] = new StatementRow(i);
            }
        }

        for (var i = 0; i < _conclusions.Length; i++)
        {
            var premises = graph.Derivations.PremisesOf(new DerivationRow(i)).AsSpan();
            meter.Spend(premises.Length);
            _openPremises[i] = premises.Length;
            foreach (var premise in premises)
            {
                _starts[premise.Index + 1]++;
            }
        }

        for (var i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        _derivations = new int[_starts[^1]];
        int[] next = [.. _starts];
        for (var i = 0; i < _conclusions.Length; i++)
        {
            foreach (var premise in graph.Derivations.PremisesOf(new DerivationRow(i)).AsSpan())
            {
                _derivations[next[premise.Index]++] = i;
            }
        }
    }

    /// <summary>The conclusions of derivations of which a statement is the last premise to be settled. Call once for each.</summary>
    public List<StatementRow> Settle(StatementRow premise)
    {
        List<StatementRow> conclusions = [];
        foreach (var derivation in _derivations.AsSpan(_starts[premise.Index].._starts[premise.Index + 1]))
        {
            if (--_openPremises[derivation] == 0)
            {
                conclusions.Add(_conclusions[derivation]);
            }
        }

        return conclusions;
    }

    /// <summary>Whether a statement is derived from others.</summary>
    public static bool HasPremises(FactGraph graph, StatementRow statement)
    {
        foreach (var derivation in graph.Derivations.OfStatement(statement))
        {
            if (graph.Derivations.PremisesOf(derivation).Length > 0)
            {
                return true;
            }
        }

        return false;
    }
}
