using System.Globalization;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Api.Lists.Facets;

/// <summary>
/// By year: the one in which a statement may have started, or, if that is open, ended; or in which a source was published. Items without a
/// date are not counted.
/// </summary>
internal sealed class YearCounter(RowList list, int owner) : FacetCounter
{
    private readonly bool _areSources = list.Parts.HasFlag(FacetParts.Source);
    private readonly DictionaryColumn<StatementRow, ValidTime> _times = list.Graph.Statements.Times;

    // Nearly all years are those of a calendar date, and lists may be long.
    private readonly int[] _counts = new int[DateOnly.MaxValue.Year + 1];
    private readonly Dictionary<int, int> _others = [];

    public override IEnumerable<(int Number, int Count)> Counts =>
        Numbered(_counts).Concat(_others.Select(static year => (year.Key, year.Value)));

    public override void Add(int row)
    {
        var year = _areSources ? YearOf(list.Graph.Source(list.SourceAt(owner, row))) : YearOf(_times[list.StatementAt(owner, row)]);
        if (year is not { } value)
        {
            return;
        }

        if ((uint)value < (uint)_counts.Length)
        {
            _counts[value]++;
        }
        else
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_others, value, out _)++;
        }
    }

    private static int? YearOf(SourceDocument source) => source.PublishedUtf8.IsEmpty ? null : YearOf(source.PublishedEarliestDay);

    private static int? YearOf(in ValidTime time) =>
        YearOf(time.SinceEarliest) ?? YearOf(time.SinceLatest) ?? YearOf(time.UntilEarliest) ?? YearOf(time.UntilLatest);

    private static int? YearOf(int day)
    {
        if (Day.ToDate(day) is { } date)
        {
            return date.Year;
        }

        return Day.ToText(day) is { } text ? int.Parse(text.AsSpan(0, text.LastIndexOf('-') - 3), CultureInfo.InvariantCulture) : null;
    }
}
