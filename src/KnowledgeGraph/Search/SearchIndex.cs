using System.Collections.Immutable;
using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Search;

/// <summary>The search over the names of one graph. Idle tallies are kept for later searches, up to one per processor.</summary>
internal sealed class SearchIndex(FactGraph graph, SearchTable table)
{
    private readonly SearchTally?[] _idle = new SearchTally?[Environment.ProcessorCount];

    /// <inheritdoc cref="FactGraph.Search"/>
    public SearchPage Find(string text, IReadOnlyCollection<Kind>? kinds, int offset, int count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (text.Length > FactGraph.MaxSearchLength)
        {
            throw new ArgumentException(
                $"The text has {text.Length} characters; a search takes {FactGraph.MaxSearchLength} at most.", nameof(text));
        }

        var meter = new CancellationMeter(cancellationToken);
        var allTokens = SearchTokenizer.Tokenize(text);
        var tokens = allTokens.DistinctBy(token => token.Plain).Take(FactGraph.MaxSearchWords).ToArray();
        if (tokens.Length == 0)
        {
            return new SearchPage(0, []);
        }

        var words = new SearchWord[tokens.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = SearchWord.Find(graph, table, tokens[i], ref meter);
        }

        JoinedWords.Find(table, allTokens, token => Array.Find(words, word => word.Plain == token.Plain), ref meter);

        // The rarest word first, so that the others are looked for only among its matches.
        Array.Sort(words, (left, right) => left.PostingCount.CompareTo(right.PostingCount));
        var tally = Rent();
        for (var i = 0; i < words.Length; i++)
        {
            tally.Count(words[i], i + 1, Wanted(kinds), ref meter);
        }

        var ranking = new SearchRanking(graph, table, tally, text, tokens);
        if (ranking.EntityWithId is { } entity && (kinds is null || kinds.Any(entity.Kind.IsA)))
        {
            tally.Include(entity.Row, words.Length);
        }

        var page = ranking.Page(offset, count, ref meter);
        tally.Clear();
        Return(tally);
        return page;
    }

    /// <inheritdoc cref="FactGraph.EntitiesNamed"/>
    public ImmutableArray<Entity> Named(string text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        var meter = new CancellationMeter(cancellationToken);
        return NameLookup.Find(graph, table, text, ref meter);
    }

    private bool[]? Wanted(IReadOnlyCollection<Kind>? kinds)
    {
        if (kinds is null)
        {
            return null;
        }

        var wanted = new bool[graph.Ontology.Kinds.Length];
        foreach (var kind in kinds.SelectMany(kind => kind.ConcreteKinds))
        {
            wanted[kind.Index] = true;
        }

        return wanted;
    }

    private SearchTally Rent()
    {
        for (var i = 0; i < _idle.Length; i++)
        {
            if (Interlocked.Exchange(ref _idle[i], null) is { } tally)
            {
                return tally;
            }
        }

        return new SearchTally(table, graph.Entities.Kinds);
    }

    private void Return(SearchTally tally)
    {
        for (var i = 0; i < _idle.Length; i++)
        {
            if (Interlocked.CompareExchange(ref _idle[i], tally, null) is null)
            {
                return;
            }
        }
    }
}
