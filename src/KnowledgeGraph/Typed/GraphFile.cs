namespace KnowledgeGraph.Typed;

/// <summary>The graph of generated types whose facts are stored in a file. Safe for use by many threads.</summary>
/// <param name="kinds">The kinds that the types were generated for.</param>
/// <param name="predicates">The predicates that their members were generated for.</param>
public sealed class GraphFile(string[] kinds, string[] predicates)
{
    private FactGraph? _graph;

    /// <summary>The graph opened last.</summary>
    /// <exception cref="InvalidOperationException">No graph has been opened yet.</exception>
    public FactGraph Graph => Volatile.Read(ref _graph)
        ?? throw new InvalidOperationException(
            "These facts are stored in a file: "
            + "call Facts.Open with the path of an image written by 'kg compile' before anything else.");

    /// <summary>
    /// Opens the image in a file, see <see cref="FactGraph.OpenFile"/>, and makes it the current graph. The previous one stays open, since
    /// entities read from it continue to use it.
    /// </summary>
    /// <exception cref="ArgumentException">The image has another vocabulary than the types were generated for.</exception>
    public FactGraph Open(string path)
    {
        var graph = FactGraph.OpenFile(path);
        var missing = Array.Find(kinds, name => graph.Ontology.FindKind(name) is null) is { } kind ? $"the kind {kind}"
            : Array.Find(predicates, name => graph.Ontology.FindPredicate(name) is null) is { } predicate ? $"the predicate {predicate}"
            : null;
        if (missing is not null)
        {
            graph.Dispose();
            throw new ArgumentException(
                $"The image in {path} does not have {missing}: it was compiled with another ontology than these types.", nameof(path));
        }

        Volatile.Write(ref _graph, graph);
        return graph;
    }
}
