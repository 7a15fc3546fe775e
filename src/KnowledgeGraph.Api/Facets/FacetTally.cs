using System.Globalization;
using System.Runtime.InteropServices;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;

namespace KnowledgeGraph.Api.Facets;

/// <summary>Counts the items of a list by one of its keys, or its distinct entities.</summary>
internal static class FacetTally
{
    /// <summary>Whether the items of a list can be counted by a key.</summary>
    public static bool IsAvailable(FacetKey by, FacetParts parts) => by switch
    {
        FacetKey.Kind => parts.HasFlag(FacetParts.Entity),
        FacetKey.Year => (parts & (FacetParts.Statement | FacetParts.Source)) != 0,
        _ => parts.HasFlag(FacetParts.Statement),
    };

    /// <summary>The number of items for each value, by its number. Linear in the rows of the list.</summary>
    public static Dictionary<int, int> Count(RowList list, int owner, FacetKey by, ref FilterWork work)
    {
        var counts = new Dictionary<int, int>();
        var rows = new DistinctItems(list, owner);
        if (by == FacetKey.Kind)
        {
            CountKinds(list, owner, counts, ref rows, ref work);
            return counts;
        }

        while (rows.MoveNext(ref work))
        {
            var subject = list.Subject(owner, rows.Current);
            if (by == FacetKey.Source)
            {
                AddSources(list.Graph, subject.Statement, counts);
            }
            else if (NumberOf(list.Graph, by, subject) is { } number)
            {
                Add(counts, number);
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
            if (list.Subject(owner, rows.Current).Entity is { IsNone: false } entity && entity != last)
            {
                entities.Add(last = entity);
            }
        }

        return entities.Count;
    }

    // There are few kinds, and lists of many entities.
    private static void CountKinds(RowList list, int owner, Dictionary<int, int> counts, ref DistinctItems rows, ref FilterWork work)
    {
        var kinds = list.Graph.Entities.Kinds;
        var byKind = new int[list.Graph.Ontology.Kinds.Length];
        while (rows.MoveNext(ref work))
        {
            if (list.Subject(owner, rows.Current).Entity is { IsNone: false } entity)
            {
                byKind[kinds[entity]]++;
            }
        }

        for (var kind = 0; kind < byKind.Length; kind++)
        {
            if (byKind[kind] > 0)
            {
                counts.Add(kind, byKind[kind]);
            }
        }
    }

    private static int? NumberOf(FactGraph graph, FacetKey by, FacetSubject subject) => by switch
    {
        FacetKey.Predicate => graph.Statements.Predicates[subject.Statement],
        FacetKey.Modality => (int)graph.Statements.Traits[subject.Statement].Modality,
        FacetKey.Rank => (int)graph.Statements.Traits[subject.Statement].Rank,
        FacetKey.Basis => (int)graph.Statements.Traits[subject.Statement].Basis,
        _ => YearOf(graph, subject),
    };

    // The year in which a statement may have started, or, if that is open, ended; or in which a source was published.
    private static int? YearOf(FactGraph graph, FacetSubject subject)
    {
        if (!subject.Source.IsNone)
        {
            var source = graph.Source(subject.Source);
            return source.PublishedUtf8.IsEmpty ? null : YearOf(source.PublishedEarliestDay);
        }

        var time = graph.Statements.Times[subject.Statement];
        return YearOf(time.SinceEarliest) ?? YearOf(time.SinceLatest) ?? YearOf(time.UntilEarliest) ?? YearOf(time.UntilLatest);
    }

    private static int? YearOf(int day)
    {
        if (Day.ToDate(day) is { } date)
        {
            return date.Year;
        }

        return Day.ToText(day) is { } text ? int.Parse(text.AsSpan(0, text.LastIndexOf('-') - 3), CultureInfo.InvariantCulture) : null;
    }

    // A source counts once for each statement, however many of its passages support it.
    private static void AddSources(FactGraph graph, StatementRow statement, Dictionary<int, int> counts)
    {
        var evidence = graph.Statement(statement).Evidence;
        for (var i = 0; i < evidence.Count; i++)
        {
            var source = evidence[i].Source.Row;
            var isFirst = true;
            for (var j = 0; j < i && isFirst; j++)
            {
                isFirst = evidence[j].Source.Row != source;
            }

            if (isFirst)
            {
                Add(counts, source.Index);
            }
        }
    }

    private static void Add(Dictionary<int, int> counts, int number) =>
        CollectionsMarshal.GetValueRefOrAddDefault(counts, number, out _)++;
}
