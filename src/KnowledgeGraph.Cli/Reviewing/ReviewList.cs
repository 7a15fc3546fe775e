using KnowledgeGraph.Compiler.Reviews;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Cli.Reviewing;

/// <summary>The statements of a set with their digests, and which are to be reviewed first.</summary>
internal sealed class ReviewList
{
    private readonly FactGraph _graph;
    private readonly Dictionary<string, StatementSymbol> _statements;
    private readonly Dictionary<string, SourceSymbol> _sources;
    private readonly bool _asksForReviews;
    private readonly ILookup<StatementRow, StatementRow> _conclusions;

    public ReviewList(FactGraph graph, FactSet set)
    {
        _graph = graph;
        _statements = set.Statements.ToDictionary(static statement => statement.Id, StringComparer.Ordinal);

        // A policy for the whole set leaves no statement out.
        _asksForReviews = set.Ontology.Kinds.Any(static kind => kind.Reviews is not null)
            || set.Ontology.Predicates.Any(static predicate => predicate.Reviews is not null);
        _sources = set.Sources.ToDictionary(static source => source.Id, StringComparer.Ordinal);
        _conclusions = (from statement in graph.Statements
                        from derivation in statement.Derivations
                        from premise in derivation.Premises
                        select (Premise: premise.Row, Conclusion: statement.Row))
            .ToLookup(static step => step.Premise, static step => step.Conclusion);
    }

    /// <summary>
    /// Lists what is to be reviewed, by descending risk, then in the order of the graph: what is stale or due, and, where the set asks
    /// for no reviews, whatever has none.
    /// </summary>
    public IReadOnlyList<ReviewItem> ToReview() =>
    [
        .. _graph.Statements
            .Where(IsToBeReviewed)
            .Select(Item)
            .OrderByDescending(static item => item.Risk)
            .ThenByDescending(static item => item.Conclusions)
            .ThenBy(static item => item.Statement.Row),
    ];

    /// <summary>A stated statement of the graph.</summary>
    public ReviewItem Item(Statement statement) => new(
        statement, ReviewDigest.Compute(_statements[statement.Id], id => _sources[id]), Conclusions(statement.Row));

    private bool IsToBeReviewed(Statement statement) => statement.ReviewState switch
    {
        ReviewState.Stale or ReviewState.Due => true,
        ReviewState.None => !_asksForReviews && statement.Basis != Basis.Derived,
        _ => false,
    };

    private int Conclusions(StatementRow premise)
    {
        var found = new HashSet<StatementRow>();
        var open = new Stack<StatementRow>([premise]);
        while (found.Count < ReviewItem.MaxConclusions && open.TryPop(out var row))
        {
            foreach (var conclusion in _conclusions[row])
            {
                if (found.Add(conclusion))
                {
                    open.Push(conclusion);
                }
            }
        }

        return Math.Min(found.Count, ReviewItem.MaxConclusions);
    }
}
