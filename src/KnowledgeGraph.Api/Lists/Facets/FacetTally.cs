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
        FacetKey.Marking => parts != FacetParts.None,
        _ => parts.HasFlag(FacetParts.Statement),
    };

    /// <summary>
    /// The number of items for each value that any has, by its number, for each key. Linear in the rows of the list, whose conditions are
    /// tested once however many keys there are.
    /// </summary>
    public static IEnumerable<(int Number, int Count)>[] Count(RowList list, int owner, FacetKey[] keys, ref FilterWork work)
    {
        var known = new int[]?[keys.Length];
        var counters = new FacetCounter?[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            known[i] = list.CountValues(keys[i], ref work);
            counters[i] = known[i] is null ? FacetCounter.Create(list, owner, keys[i]) : null;
        }

        AddAll(list, owner, [.. counters.OfType<FacetCounter>()], ref work);
        return [.. known.Zip(counters, static (numbers, counter) => counter?.Counts ?? FacetCounter.Numbered(numbers!))];
    }

    private static void AddAll(RowList list, int owner, FacetCounter[] counters, ref FilterWork work)
    {
        var rows = new DistinctItems(list, owner);
        while (counters.Length > 0 && rows.MoveNext(ref work))
        {
            foreach (var counter in counters)
            {
                counter.Add(rows.Current);
            }
        }
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
        FacetKey.Marking => graph.Ontology.Markings.Length,
        FacetKey.ReviewState => Enum.GetValues<ReviewState>().Length,
        _ => Enum.GetValues<Basis>().Length,
    };

    /// <summary>The marking of an item. O(1).</summary>
    public static Marking MarkingAt(RowList list, int owner, int row) =>
        list.Parts.HasFlag(FacetParts.Statement) ? list.Graph.Statement(list.StatementAt(owner, row)).Marking
        : list.Parts.HasFlag(FacetParts.Source) ? list.Graph.Source(list.SourceAt(owner, row)).Marking
        : list.Graph.Entity(list.EntityAt(owner, row)).Marking;
}
