using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// The origins of each source: the sources that it goes back to and that retell nothing themselves. A source that retells nothing is its
/// own origin.
/// </summary>
internal sealed class SourceOrigins
{
    private readonly FactGraph _graph;

    // By source; the default value until computed.
    private readonly ImmutableArray<SourceDocument>[] _origins;

    /// <summary>Follows every link once. Linear in the links and in the origins found.</summary>
    public SourceOrigins(FactGraph graph)
    {
        _graph = graph;
        _origins = new ImmutableArray<SourceDocument>[graph.Sources.Count];
        var isOpen = new bool[_origins.Length];
        var path = new Stack<SourceDocument>();
        for (var source = 0; source < _origins.Length; source++)
        {
            path.Push(graph.Source(new SourceRow(source)));
            while (path.TryPeek(out var current))
            {
                if (Of(current).IsDefault && !isOpen[current.Row.Index])
                {
                    isOpen[current.Row.Index] = true;
                    PushRetold(current, isOpen, path);
                    continue;
                }

                path.Pop();
                if (Of(current).IsDefault)
                {
                    _origins[current.Row.Index] = Join(current);
                }
            }
        }
    }

    /// <summary>Returns the origins of a source, by id; at least one. O(1).</summary>
    public ImmutableArray<SourceDocument> Of(SourceDocument source) => _origins[source.Row.Index];

    /// <summary>Sorts sources by id.</summary>
    public static ImmutableArray<SourceDocument> Sort(IReadOnlySet<SourceDocument> sources) => [.. sources.OrderBy(source => source.Row)];

    /// <remarks>The compiler rejects cycles, but an image need not come from it: a source already on the path is skipped.</remarks>
    private void PushRetold(SourceDocument source, bool[] isOpen, Stack<SourceDocument> path)
    {
        foreach (var link in source.DerivedFrom)
        {
            if (Of(link.Source).IsDefault && !isOpen[link.Source.Row.Index])
            {
                path.Push(link.Source);
            }
        }
    }

    private ImmutableArray<SourceDocument> Join(SourceDocument source)
    {
        var origins = new HashSet<SourceDocument>();
        foreach (var link in source.DerivedFrom)
        {
            if (!Of(link.Source).IsDefault)
            {
                origins.UnionWith(Of(link.Source));
            }
        }

        return origins.Count == 0 ? [source] : Sort(origins);
    }
}
