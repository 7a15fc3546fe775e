namespace KnowledgeGraph.Api.Lists.Facets;

/// <summary>Counts the items of a list by one key, item by item.</summary>
internal abstract class FacetCounter
{
    /// <summary>The number of items for each value that any has, by its number.</summary>
    public abstract IEnumerable<(int Number, int Count)> Counts { get; }

    /// <summary>Counts the item at a row. O(1), apart from the sources of a statement.</summary>
    public abstract void Add(int row);

    /// <summary>The counter of a key.</summary>
    public static FacetCounter Create(RowList list, int owner, FacetKey by) => by switch
    {
        FacetKey.Year => new YearCounter(list, owner),
        FacetKey.Source => new SourceCounter(list, owner),
        FacetKey.Likelihood or FacetKey.Value or FacetKey.Object or FacetKey.AttributedTo => new SparseCounter(list, owner, by),
        _ => new NumberedCounter(list, owner, by),
    };

    /// <summary>Counts by number, without those of which there are none.</summary>
    public static IEnumerable<(int Number, int Count)> Numbered(int[] counts) =>
        counts.Select((count, number) => (Number: number, Count: count)).Where(static value => value.Count > 0);
}

/// <summary>By a key of which each item has one of few values.</summary>
internal sealed class NumberedCounter(RowList list, int owner, FacetKey by) : FacetCounter
{
    private readonly int[] _counts = new int[FacetTally.NumberOfValues(list.Graph, by)];
    private readonly FacetNumbers _numbers = new(list, owner, by);

    public override IEnumerable<(int Number, int Count)> Counts => Numbered(_counts);

    public override void Add(int row) => _counts[_numbers.At(row)]++;
}

/// <summary>By source. One counts once for each statement, however many of its passages support it.</summary>
internal sealed class SourceCounter(RowList list, int owner) : FacetCounter
{
    private readonly int[] _counts = new int[list.Graph.Sources.Count];

    public override IEnumerable<(int Number, int Count)> Counts => Numbered(_counts);

    public override void Add(int row)
    {
        var evidence = list.Graph.Statement(list.StatementAt(owner, row)).Evidence;
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
                _counts[source.Index]++;
            }
        }
    }
}
