using System.Globalization;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Time;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Fit;

/// <summary>The amounts and dates of a statement: its object, its time and its qualifiers.</summary>
internal sealed class FitItems(FactIndex facts)
{
    private readonly Dictionary<string, UnitForms> _units =
        facts.Ontology.Units.Values.ToDictionary(
            unit => unit.Name, unit => new UnitForms(unit, facts.Ontology.UnitStandIns[unit.Name]), StringComparer.Ordinal);

    public IReadOnlyList<FitItem> Amounts(StatementSymbol statement)
    {
        var items = new List<FitItem>();
        foreach (var value in Values(statement))
        {
            switch (value)
            {
                case QuantityValue quantity:
                    items.Add(Number(quantity.Amount));
                    if (quantity.UpperAmount is { } upper)
                    {
                        items.Add(Number(upper));
                    }

                    items.Add(Unit(quantity.Unit));
                    break;
                case IntegerValue integer:
                    items.Add(Number(integer.Value));
                    break;
                case DecimalValue number:
                    items.Add(Number(number.Value));
                    break;
            }
        }

        return items;
    }

    public static IReadOnlyList<FitItem> Dates(BoundStatement bound)
    {
        var items = new List<FitItem>();
        var statement = bound.Symbol;
        var time = statement.Time;
        Add(time.Since, new DayRange(time.SinceEarliest, time.SinceLatest));
        var lastDays = new DayRange(time.UntilEarliest, time.UntilLatest);
        if (bound.ExclusiveEnd is { } end)
        {
            // A text may name the last day, or the day after it.
            Add(end.Text, lastDays, end.Days);
        }
        else
        {
            Add(time.Until, lastDays);
        }

        Add(time.On, new DayRange(time.SinceEarliest, time.UntilLatest));
        foreach (var date in Values(statement).OfType<DateValue>())
        {
            Add(date.Time.Edtf, new DayRange(date.Time.EarliestDay, date.Time.LatestDay));
        }

        return items;

        void Add(string? written, params DayRange[] meant)
        {
            if (written is not null && (IsDay(meant[0].Earliest) || IsDay(meant[0].Latest)))
            {
                items.Add(Date(written, Array.ConvertAll(meant, Closed)));
            }
        }
    }

    /// <summary>The known end of a range that is open on one side, or else the range.</summary>
    private static DayRange Closed(DayRange days) =>
        days.Earliest == TimeValue.MinDay ? new DayRange(days.Latest, days.Latest)
        : days.Latest == TimeValue.MaxDay ? new DayRange(days.Earliest, days.Earliest)
        : days;

    private static bool IsDay(int day) => day is not (TimeValue.MinDay or TimeValue.MaxDay);

    private static IEnumerable<FactValue> Values(StatementSymbol statement) =>
        statement.Qualifiers.Select(qualifier => qualifier.Value).Prepend(statement.Object);

    private static FitItem Number(decimal number) => new(
        "number " + number.ToString("#,0.############################", CultureInfo.InvariantCulture),
        window => Place(part => AmountReader.Has(number, window.Text, part), window));

    private FitItem Unit(string name) => new($"unit '{name}'", window => Place(part => _units[name].IsNamed(window.Text, part), window));

    private static PassageFit Place(Func<TokenRange, bool> isIn, PassageWindow window) =>
        isIn(window.Passage) ? PassageFit.InPassage : isIn(window.Context) ? PassageFit.InSentence : PassageFit.Missing;

    /// <param name="meant">The text may have any of these.</param>
    private static FitItem Date(string written, DayRange[] meant) => new(
        $"date '{written}'",
        window => Array.Exists(meant, days => Has(days, window.Passage, window)) ? PassageFit.InPassage
            : Array.Exists(meant, days => Has(days, window.Context, window)) ? PassageFit.InSentence
            : FromSource(meant, window));

    /// <summary>How a time fits a text that speaks of its own day or counts from it.</summary>
    private static PassageFit FromSource(DayRange[] meant, PassageWindow window)
    {
        if (window.Source.Published is not { } published)
        {
            return PassageFit.NotChecked;
        }

        // A text that says that something has ended proves it up to the day before.
        var slack = Math.Max(1, TextDates.Read(window.Text, window.Context, published).RelativeDays);
        return Array.Exists(
            meant, days => (long)days.Earliest - slack <= published.LatestDay && published.EarliestDay <= (long)days.Latest + slack)
            ? PassageFit.InSentence
            : PassageFit.Missing;
    }

    /// <summary>A date of the text is the same, or less precise with a word such as "early", or more precise.</summary>
    private static bool Has(DayRange days, TokenRange part, PassageWindow window)
    {
        var dates = TextDates.Read(window.Text, part, window.Source.Published);
        foreach (var date in dates.Ranges)
        {
            var overlaps = date.Earliest <= days.Latest && days.Earliest <= date.Latest;
            var isMorePrecise = days.Earliest > date.Earliest && days.Latest < date.Latest;
            if (overlaps && (!isMorePrecise || (dates.HasPart && !dates.HasDayOf(date))))
            {
                return true;
            }
        }

        return false;
    }
}
