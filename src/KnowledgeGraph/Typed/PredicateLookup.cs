namespace KnowledgeGraph.Typed;

/// <summary>Finds the predicates of generated members.</summary>
internal static class PredicateLookup
{
    /// <exception cref="ArgumentException">The graph has no such predicate: the type was generated for another ontology.</exception>
    public static Predicate Get(FactGraph graph, string predicate) =>
        graph.Ontology.FindPredicate(predicate)
        ?? throw new ArgumentException($"The graph has no predicate '{predicate}'.", nameof(predicate));
}
