using System.Collections.Immutable;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Withdrawal;

/// <summary>
/// The consequences if some sources did not exist: the same statements remain as under
/// <see cref="EdgeFilterOptions.WithoutSources"/>. A statement that cites nothing does not depend on any source, and remains.
/// </summary>
public sealed class SourceWithdrawal
{
    private SourceWithdrawal(FactGraph graph, ImmutableArray<SourceDocument> sources)
    {
        Graph = graph;
        Sources = sources;
    }

    /// <summary>The graph that the sources belong to.</summary>
    public FactGraph Graph { get; }

    /// <summary>The sources that are withdrawn, by id.</summary>
    public ImmutableArray<SourceDocument> Sources { get; }

    /// <summary>Sources that remain although each of their origins is withdrawn: what they retell rests on nothing else.</summary>
    public ImmutableArray<SourceDocument> Retellings { get; private init; } = [];

    /// <summary>Stated statements that no other source supports.</summary>
    public ImmutableArray<Statement> Fallen { get; private init; } = [];

    /// <summary>Derived statements that lose their last derivation.</summary>
    public ImmutableArray<Statement> LostConclusions { get; private init; } = [];

    /// <summary>Stated statements that remain on fewer independent origins.</summary>
    public ImmutableArray<WeakenedStatement> Weakened { get; private init; } = [];

    /// <summary>Derived statements that remain by fewer derivations.</summary>
    public ImmutableArray<WeakenedConclusion> WeakenedConclusions { get; private init; } = [];

    /// <summary>Conflicts that disappear: at most one of their statements remains.</summary>
    public ImmutableArray<Conflict> SettledConflicts { get; private init; } = [];

    /// <summary>The number of statements that remain, weakened or not.</summary>
    public int Remaining => Graph.Statements.Count - Fallen.Length - LostConclusions.Length;

    /// <summary>Computes the consequences. O(n log n) in statements, linear in passages, derivations and conflicts.</summary>
    /// <exception cref="ArgumentException">A source belongs to another graph, or there is none.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static SourceWithdrawal Of(FactGraph graph, IEnumerable<SourceDocument> sources, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(sources);
        ImmutableArray<SourceDocument> withdrawn = [.. sources.Distinct().OrderBy(static source => source.Row)];
        if (withdrawn.IsEmpty)
        {
            throw new ArgumentException("At least one source must be withdrawn.", nameof(sources));
        }

        if (withdrawn.Any(source => !ReferenceEquals(source.Graph, graph)))
        {
            throw new ArgumentException("A source belongs to another graph.", nameof(sources));
        }

        var remaining = graph.Remaining.Get(withdrawn.Select(static source => source.Row), undatedSources: false, cancellationToken);
        HashSet<SourceDocument> gone = [.. withdrawn];
        List<Statement> fallen = [];
        List<Statement> lost = [];
        List<WeakenedStatement> weakened = [];
        List<WeakenedConclusion> conclusions = [];
        for (var i = 0; i < graph.Statements.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var statement = new Statement(graph, new StatementRow(i));
            var isConclusion = statement.Derivations.Count > 0;
            if (!remaining.Contains(statement.Row))
            {
                (isConclusion ? lost : fallen).Add(statement);
            }
            else if (isConclusion)
            {
                var left = statement.Derivations.Count(derivation => derivation.Premises.All(premise => remaining.Contains(premise.Row)));
                if (left < statement.Derivations.Count)
                {
                    conclusions.Add(new WeakenedConclusion(statement, statement.Derivations.Count, left));
                }
            }
            else if (statement.Evidence.Any(passage => gone.Contains(passage.Source)))
            {
                var (before, after) = (statement.IndependentOrigins.Count, Corroboration.Without(statement, gone).Count);
                if (after < before)
                {
                    weakened.Add(new WeakenedStatement(statement, before, after));
                }
            }
        }

        return new SourceWithdrawal(graph, withdrawn)
        {
            Retellings = [.. graph.Sources.Where(source => !gone.Contains(source) && source.Origins.All(gone.Contains))],
            Fallen = [.. fallen],
            LostConclusions = [.. lost],
            Weakened = [.. weakened],
            WeakenedConclusions = [.. conclusions],
            SettledConflicts = [.. graph.Conflicts.Where(conflict => conflict.Statements.Count(statement => remaining.Contains(statement.Row)) < 2)],
        };
    }
}
