namespace KnowledgeGraph.Api.Entities;

/// <summary>The kinds to which a result is restricted.</summary>
internal static class KindSelection
{
    /// <summary>By <see cref="Kind.Index"/>, whether the kind or a superkind is among those named; null if none are.</summary>
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
