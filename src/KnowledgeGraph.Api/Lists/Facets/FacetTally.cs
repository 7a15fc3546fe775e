using System.Globalization;
using System.Runtime.InteropServices;
using KnowledgeGraph.Api.Filters;

namespace KnowledgeGraph.Api.Lists.Facets;

/// <summary>Counts the items of a list by one of its keys, or its distinct entities.</summary>
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

    /// <summary>The number of items for each value that any has, by its number. Linear in the rows of the list.</summary>
    public static IEnumerable<(int Number, int Count)> Count(RowList list, int owner, FacetKey by, ref FilterWork work)
    {
        if (list.CountValues(by, ref work) is { } known)
        {
            return Numbered(known);
        }

        if (by is FacetKey.Year or FacetKey.Likelihood or FacetKey.Value or FacetKey.Object or FacetKey.AttributedTo)
        {
            return CountSome(list, owner, by, ref work).Select(value => (value.Key, value.Value));
        }

        // There are few values of the others, and lists may be long.
        var counts = new int[NumberOfValues(list.Graph, by)];
        var numbers = new FacetNumbers(list, owner, by);
        var rows = new DistinctItems(list, owner);
        while (rows.MoveNext(ref work))
        {
            if (by == FacetKey.Source)
            {
                AddSources(list.Graph, list.StatementAt(owner, rows.Current), counts);
            }
            else
            {
                counts[numbers.At(rows.Current)]++;
            }
        }

        return Numbered(counts);
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

    private static IEnumerable<(int Number, int Count)> Numbered(int[] counts) =>
        counts.Select((count, number) => (Number: number, Count: count)).Where(static value => value.Count > 0);

    /// <summary>Counts by a key of which an item may have no value, or which has many values.</summary>
    private static Dictionary<int, int> CountSome(RowList list, int owner, FacetKey by, ref FilterWork work)
    {
        var counts = new Dictionary<int, int>();
        var rows = new DistinctItems(list, owner);
        while (rows.MoveNext(ref work))
        {
            var number = by == FacetKey.Year
                ? YearAt(list, owner, rows.Current)
                : NumberAt(list.Graph.Statement(list.StatementAt(owner, rows.Current)), by);
            if (number is { } value)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _)++;
            }
        }

        return counts;
    }

    private static int? NumberAt(Statement statement, FacetKey by) => by switch
    {
        FacetKey.Likelihood => (int?)statement.Likelihood,
        FacetKey.Value => statement.Object.Kind == ValueKind.Enumeration ? statement.Object.AsEnumerationValue().Index : null,
        FacetKey.Object => statement.Object.Kind == ValueKind.Entity ? statement.Object.AsEntity().Row.Index : null,
        _ => statement.AttributedTo?.Row.Index,
    };

    /// <summary>The number of values of a key that every item has.</summary>
    public static int NumberOfValues(FactGraph graph, FacetKey by) => by switch
    {
        FacetKey.Kind => graph.Ontology.Kinds.Length,
        FacetKey.Predicate => graph.Ontology.Predicates.Length,
        FacetKey.Source => graph.Sources.Count,
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

    // The year in which a statement may have started, or, if that is open, ended; or in which a source was published.
    private static int? YearAt(RowList list, int owner, int row)
    {
        if (list.Parts.HasFlag(FacetParts.Source))
        {
            var source = list.Graph.Source(list.SourceAt(owner, row));
            return source.PublishedUtf8.IsEmpty ? null : YearOf(source.PublishedEarliestDay);
        }

        var time = list.Graph.Statements.Times[list.StatementAt(owner, row)];
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
    private static void AddSources(FactGraph graph, StatementRow statement, int[] counts)
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
                counts[source.Index]++;
            }
        }
    }
}
