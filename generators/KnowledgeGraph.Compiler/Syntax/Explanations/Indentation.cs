using System.Globalization;

namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>A line that is indented neither as the lines above it nor deeper than a key without a value.</summary>
internal sealed class Indentation : IYamlExplanation
{
    private const int Lines = 50;

    public IEnumerable<YamlRepair> Find(YamlFault fault)
    {
        var line = fault.At(fault.Line);
        var neighbours = new SortedDictionary<int, YamlLine>();
        foreach (var above in fault.Upwards(Lines).Skip(1))
        {
            // A list item and its first key are two columns at which something can go on.
            Add(above.Indentation, above);
            Add(above.ContentColumn, above);
        }

        foreach (var column in neighbours.Keys.OrderBy(column => Math.Abs(column - line.Indentation)).ThenByDescending(column => column))
        {
            var above = neighbours[column];
            var (here, there) = (Number(line.Indentation), Number(column));
            var message = line.Indentation > column
                ? $"'{line.Name}' is indented by {here}, deeper than '{above.Name}' above, by {there}"
                : $"'{line.Name}' is indented by {here}, and '{above.Name}' above, which it seems to follow, by {there}";
            yield return new YamlRepair(
                line.Span(0, line.Indentation), message, line.Span(0, line.Indentation), new string(' ', column));
        }

        void Add(int column, YamlLine above)
        {
            if (column != line.Indentation && !neighbours.ContainsKey(column))
            {
                neighbours.Add(column, above);
            }
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
