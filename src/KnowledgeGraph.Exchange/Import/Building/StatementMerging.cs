using System.Globalization;
using KnowledgeGraph.Exchange.Import.Values;

namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>
/// Makes one statement of those that are the same, with all their records as evidence, and times of presence and absence in dated tables.
/// </summary>
internal static class StatementMerging
{
    private const string Since = "since";
    private const string Until = "until";

    /// <param name="dates">The days of the tables of each group.</param>
    public static List<StatementDraft> Merge(
        IReadOnlyList<StatementDraft> statements, Dictionary<object, SortedSet<string>> dates, FindingList findings)
    {
        var merged = new List<StatementDraft>();
        var first = new Dictionary<string, StatementDraft>(StringComparer.Ordinal);
        var tables = new Dictionary<(object Group, string Signature), List<StatementDraft>>();
        foreach (var statement in statements.Where(statement => !statement.IsRefused))
        {
            var signature = Signature(statement);
            if (statement.Snapshot.Length > 0)
            {
                var key = (statement.Group!, signature);
                if (!tables.TryGetValue(key, out var rows))
                {
                    tables.Add(key, rows = []);
                }

                rows.Add(statement);
            }
            else if (first.TryGetValue(signature, out var same))
            {
                same.Evidence.AddRange(statement.Evidence);
            }
            else
            {
                first.Add(signature, statement);
                merged.Add(statement);
            }
        }

        foreach (var (key, rows) in tables)
        {
            if (rows.Find(row => row.Fields.Exists(field => field.Key is Since or Until or "before" or "on")) is { } dated)
            {
                findings.Add(dated.Origin.Finding(
                    $"{dated.Predicate}: a statement with 'snapshot' has its times from the tables, and no 'since', 'until', "
                        + "'before' or 'on'", ImportLoss.Statement));
                rows.ForEach(row => row.Refuse());
                continue;
            }

            merged.AddRange(Terms(rows, [.. dates[key.Group]]));
        }

        return merged;
    }

    /// <summary>One statement for each run of tables in which the rows are.</summary>
    private static IEnumerable<StatementDraft> Terms(List<StatementDraft> rows, string[] dates)
    {
        var present = rows.ToLookup(row => row.Snapshot, StringComparer.Ordinal);
        for (var start = 0; start < dates.Length; start++)
        {
            if (!present.Contains(dates[start]))
            {
                continue;
            }

            var end = start;
            while (end + 1 < dates.Length && present.Contains(dates[end + 1]))
            {
                end++;
            }

            var term = dates[start..(end + 1)].SelectMany(date => present[date]).ToArray();
            var fields = new List<KeyValuePair<string, ValueDraft>>
            {
                Field(Since, start == 0 ? $"../{dates[0]}" : $"{Next(dates[start - 1], 1)}/{dates[start]}"),
            };
            if (end + 1 < dates.Length)
            {
                fields.Add(Field(Until, $"{dates[end]}/{Next(dates[end + 1], -1)}"));
            }

            var statement = new StatementDraft(term[0].Origin, term[0].Predicate, term[0].Object)
            {
                Owner = term[0].Owner,
                Subject = term[0].Subject,
                Fields = [.. fields, .. term[0].Fields],
            };
            statement.Evidence.AddRange(term.SelectMany(row => row.Evidence).Skip(1));
            yield return statement;
            start = end;
        }
    }

    private static KeyValuePair<string, ValueDraft> Field(string key, string date) =>
        new(key, new ValueDraft(YamlText.Of(date), [], "", default));

    /// <summary>The day after or before; months and years are as they are, since the day of the table is not known.</summary>
    private static string Next(string date, int days) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day > DateOnly.MinValue && day < DateOnly.MaxValue
            ? day.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : date;

    private static string Signature(StatementDraft statement) => string.Join(
        '\u001F',
        [statement.SubjectId, statement.Predicate, statement.Object.Yaml,
            .. statement.Fields.Select(field => field.Key + "=" + field.Value.Yaml)]);
}
