using KnowledgeGraph.Api.Filters;

namespace KnowledgeGraph.Api.Lists.Facets;

/// <summary>Counts the items of a list by some of its keys, or its distinct entities.</summary>
internal static class FacetTally
{
    /// <summary>Whether the items of a list can be counted by a key.</summary>
    public static bool IsAvailable(FacetKey by, FacetParts parts) => by switch
    {
        FacetKey.Kind => parts.HasFlag(FacetParts.Entity),
        FacetKey.Year => (parts & (FacetParts.Statement | FacetParts.Source)) != 0,
        _ => parts.HasFlag(FacetParts.Statement),
    };

    /// <summary>
    /// The number of items for each value that any has, by its number, for each key. Linear in the rows of the list, whose conditions are
    /// tested once however many keys there are.
    /// </summary>
    public static IEnumerable<(int Number, int Count)>[] Count(RowList list, int owner, FacetKey[] keys, ref FilterWork work)
    {
        var counts = new IEnumerable<(int Number, int Count)>[keys.Length];
        var counters = new List<FacetCounter>();
        for (var i = 0; i < keys.Length; i++)
        {
            if (list.CountValues(keys[i], ref work) is { } known)
            {
                counts[i] = FacetCounter.Numbered(known);
                continue;
            }

            var counter = FacetCounter.Create(list, owner, keys[i]);
            counters.Add(counter);
            counts[i] = counter.Counts;
        }

        if (counters.Count == 0)
        {
            return counts;
        }

        FacetCounter[] together = [.. counters];
        var rows = new DistinctItems(list, owner);
        while (rows.MoveNext(ref work))
        {
            foreach (var counter in together)
            {
                counter.Add(rows.Current);
            }
        }

        return counts;
    }

    /// <summary>The number of distinct entities. Linear in the rows of the list.</summary>
    public static int CountEntities(RowList list, int owner, ref FilterWork work)
    {
        var entities = new HashSet<EntityRow>();
        var last = EntityRow.None;
        var rows = new DistinctItems(list, owner);
        while (rows.MoveNext(ref work))
        {
            // Those of one entity mostly follow one another.
            if (list.EntityAt(owner, rows.Current) is { IsNone: false } entity && entity != last)
            {
                entities.Add(last = entity);
            }
        }

        return entities.Count;
    }

    /// <summary>The number of values of a key that every item has.</summary>
    public static int NumberOfValues(FactGraph graph, FacetKey by) => by switch
    {
        FacetKey.Kind => graph.Ontology.Kinds.Length,
        FacetKey.Predicate => graph.Ontology.Predicates.Length,
        FacetKey.Modality => Enum.GetValues<Modality>().Length,
        FacetKey.Rank => Enum.GetValues<Rank>().Length,
        FacetKey.ReviewState => Enum.GetValues<ReviewState>().Length,
        _ => Enum.GetValues<Basis>().Length,
    };
}
