using System.Globalization;
using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import.Exported;

/// <summary>
/// The predicates of an ontology with <c>ends: exclusive</c>. An export has the last day of a state, and a fact file of such a predicate
/// the day after it.
/// </summary>
internal sealed class ExclusiveEnds
{
    private const string Open = "..";
    private const string Marks = "?~%";

    private static readonly string[] Sections = ["predicates", "properties"];

    private readonly HashSet<string> _predicates;

    public ExclusiveEnds(DataNode? ontology) => _predicates = Sections
        .SelectMany(section => ontology?.Find(section)?.Members ?? [])
        .Where(member => member.Value.Find("ends")?.Text == "exclusive")
        .Select(member => member.Key).ToHashSet(StringComparer.Ordinal);

    public bool Has(string predicate) => _predicates.Contains(predicate);

    /// <summary>The day after each day of a date of days; null for any other date.</summary>
    public static string? DayAfter(string until)
    {
        var edges = until.Split('/').Select(edge =>
        {
            if (edge is "" or Open)
            {
                return edge;
            }

            var day = edge.TrimEnd(Marks.ToCharArray());
            return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                && date < DateOnly.MaxValue
                ? date.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + edge[day.Length..]
                : null;
        }).ToArray();
        return Array.Exists(edges, edge => edge is null) ? null : string.Join('/', edges);
    }
}
