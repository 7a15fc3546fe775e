using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Testing.Graphs;

/// <summary>All paths of a small graph, by trying every step: what searches for paths must agree with.</summary>
public sealed class NaivePaths
{
    private readonly TraversalQuestion _question;
    private readonly string _to;
    private readonly ILookup<string, (string To, StatementSymbol Statement)> _steps;
    private readonly List<string[]> _found = [];

    public NaivePaths(FactSet set, TraversalQuestion question)
    {
        _question = question;
        _to = RandomGraph.Name(question.To);
        _steps = question.Steps(set).ToLookup(step => step.From, step => (step.To, step.Statement));
        if (question.Avoid != question.From && question.Avoid != question.To)
        {
            Extend([RandomGraph.Name(question.From)]);
        }
    }

    /// <summary>Every way without a repeated entity from the start of the question to its goal, within its longest length.</summary>
    public IReadOnlyList<string[]> All => _found;

    /// <summary>The sum of the cheapest statements along a path.</summary>
    public long Cost(string[] nodes) =>
        nodes.Zip(nodes.Skip(1), (from, to) => _steps[from].Where(step => step.To == to).Min(step => (long)Cost(step.Statement))).Sum();

    /// <summary>On how many steps of a path there is nothing but conclusions.</summary>
    public int DerivedSteps(string[] nodes) =>
        nodes.Zip(nodes.Skip(1), (from, to) => _steps[from].Where(step => step.To == to).All(step => step.Statement.Basis == Basis.Derived))
            .Count(isDerived => isDerived);

    /// <summary>Nobody can judge the sources here, and there is nothing that a conclusion was drawn from.</summary>
    private static int Cost(StatementSymbol statement) =>
        statement.Basis == Basis.Derived ? StatementCosts.Max : 4 + (statement.Credibility is >= 1 and <= 5 ? statement.Credibility - 1 : 2);

    private void Extend(string[] nodes)
    {
        if (nodes[^1] == _to)
        {
            _found.Add(nodes);
            return;
        }

        if (nodes.Length > (_question.MaxLength ?? int.MaxValue))
        {
            return;
        }

        foreach (var next in _steps[nodes[^1]].Select(step => step.To).Distinct().Except(nodes))
        {
            if (next == _to || _question.AllowsNode(next))
            {
                Extend([.. nodes, next]);
            }
        }
    }
}
