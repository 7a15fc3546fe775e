namespace KnowledgeGraph.Api.Entities;

/// <summary>The kinds that a result is asked for of.</summary>
internal static class KindSelection
{
    /// <summary>By <see cref="Kind.Index"/> whether the kind, or one above it, is among those named; null where none are named.</summary>
    public static bool[]? Of(Ontology ontology, Kind[]? kinds)
    {
        if (kinds is null)
        {
            return null;
        }

        var wanted = new bool[ontology.Kinds.Length];
        foreach (var kind in kinds.SelectMany(kind => kind.ConcreteKinds))
        {
            wanted[kind.Index] = true;
        }

        return wanted;
    }
}
