using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>
/// Writes the times of the statements. Many statements have the same one, such as none or a year: each stands in a table once, with the
/// texts of its dates, and a statement has its number.
/// </summary>
internal static class TimeSections
{
    /// <summary>O(n + m log m) for m distinct times.</summary>
    public static void Write(ImageModel model, ImageSections sections, StringTable strings)
    {
        if (strings.IsCollecting)
        {
            foreach (var statement in model.Statements)
            {
                StatedTime.Of(statement.Symbol.Time, strings);
            }

            return;
        }

        var numbers = new Dictionary<StatedTime, int>();
        var column = new int[model.Statements.Length];
        for (var row = 0; row < column.Length; row++)
        {
            var time = StatedTime.Of(model.Statements[row].Symbol.Time, strings);
            if (!numbers.TryGetValue(time, out column[row]))
            {
                numbers.Add(time, column[row] = numbers.Count);
            }
        }

        var places = WriteDistinct(numbers, sections);
        foreach (var number in column)
        {
            sections[SectionId.StatementTimes].AddInt32(places[number]);
        }
    }

    /// <summary>Writes the distinct times in their own order; the result is the place of each number there.</summary>
    private static int[] WriteDistinct(Dictionary<StatedTime, int> numbers, ImageSections sections)
    {
        var sorted = numbers.Keys.ToArray();
        Array.Sort(sorted);
        var places = new int[sorted.Length];
        for (var place = 0; place < sorted.Length; place++)
        {
            places[numbers[sorted[place]]] = place;
            sorted[place].Write(sections[SectionId.Times], sections[SectionId.WrittenTimes]);
        }

        return places;
    }

    /// <summary>A time, with the ids of the texts of its dates.</summary>
    private readonly record struct StatedTime(
        int SinceEarliest, int SinceLatest, int UntilEarliest, int UntilLatest, int Since, int Until, int On) : IComparable<StatedTime>
    {
        public static StatedTime Of(ValidTime time, StringTable strings) => new(
            time.SinceEarliest, time.SinceLatest, time.UntilEarliest, time.UntilLatest,
            strings.Id(time.Since), strings.Id(time.Until), strings.Id(time.On));

        public int CompareTo(StatedTime other)
        {
            var order = SinceEarliest.CompareTo(other.SinceEarliest);
            order = order != 0 ? order : SinceLatest.CompareTo(other.SinceLatest);
            order = order != 0 ? order : UntilEarliest.CompareTo(other.UntilEarliest);
            order = order != 0 ? order : UntilLatest.CompareTo(other.UntilLatest);
            order = order != 0 ? order : Since.CompareTo(other.Since);
            order = order != 0 ? order : Until.CompareTo(other.Until);
            return order != 0 ? order : On.CompareTo(other.On);
        }

        public void Write(SectionBuffer days, SectionBuffer written)
        {
            days.AddInt32(SinceEarliest);
            days.AddInt32(SinceLatest);
            days.AddInt32(UntilEarliest);
            days.AddInt32(UntilLatest);
            written.AddInt32(Since);
            written.AddInt32(Until);
            written.AddInt32(On);
        }
    }
}
