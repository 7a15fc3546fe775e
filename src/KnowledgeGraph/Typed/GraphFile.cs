namespace KnowledgeGraph.Typed;

/// <summary>The graph behind emitted types whose facts travel in a file. Safe for use by many threads.</summary>
/// <param name="kinds">The kinds that the types were emitted for.</param>
/// <param name="predicates">The predicates that their members were emitted for.</param>
public sealed class GraphFile(string[] kinds, string[] predicates)
{
    private FactGraph? _graph;

    /// <summary>The graph that was opened last.</summary>
    /// <exception cref="InvalidOperationException">None was opened yet.</exception>
    public FactGraph Graph => Volatile.Read(ref _graph)
        ?? throw new InvalidOperationException("These facts travel in a file: call Facts.Open with the path of an image that 'kg compile' wrote, before anything else.");

    /// <summary>
    /// Opens the image in a file, see <see cref="FactGraph.OpenFile"/>, and puts it in the place of the one before, which stays open:
    /// entities that were read from it go on reading from it.
    /// </summary>
    /// <exception cref="ArgumentException">The image has another vocabulary than the types were emitted for.</exception>
    public FactGraph Open(string path)
    {
        var graph = FactGraph.OpenFile(path);
        var missing = Array.Find(kinds, name => graph.Ontology.FindKind(name) is null) is { } kind ? $"the kind {kind}"
            : Array.Find(predicates, name => graph.Ontology.FindPredicate(name) is null) is { } predicate ? $"the predicate {predicate}"
            : null;
        if (missing is not null)
        {
            graph.Dispose();
            throw new ArgumentException($"The image in {path} has not {missing}: it was compiled with another ontology than these types.", nameof(path));
        }

        Volatile.Write(ref _graph, graph);
        return graph;
    }
}
