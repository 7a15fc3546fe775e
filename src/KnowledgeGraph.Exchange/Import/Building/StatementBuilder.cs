using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Mappings;
using KnowledgeGraph.Exchange.Import.Values;

namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>Makes the statements of records.</summary>
internal sealed class StatementBuilder(ValueMaker values, FindingList findings)
{
    /// <summary>Statements that are not under an entity.</summary>
    public List<StatementDraft> Apart { get; } = [];

    /// <summary>The days of the tables that are compared, for each specification.</summary>
    public Dictionary<object, SortedSet<string>> SnapshotDates { get; } = [];

    /// <summary>Notes the day of a file, which counts even if nothing is in it.</summary>
    public void Begin(InputState file, IEnumerable<SetSpec> sets)
    {
        foreach (var statement in sets.SelectMany(set => set.Statements).Where(statement => statement.Snapshot is not null))
        {
            var dates = DatesOf(statement);
            if (file.Date.Length > 0 && statement.Snapshot!.Text == "{@date}")
            {
                dates.Add(file.Date);
            }
        }
    }

    /// <returns>The number of statements.</returns>
    public int Make(StatementSpec spec, DataScope scope, RecordOrigin origin, EntityDraft? entity, SetCounts own, InputState file)
    {
        var subject = spec.Subject is null ? null : One(spec.Subject, scope, origin, own, file, out _);
        if (spec.Subject is not null && subject is null)
        {
            return 0;
        }

        var snapshot = spec.Snapshot?.Values(scope, file.IsEmpty).FirstOrDefault().Text ?? "";
        if (spec.Snapshot is not null)
        {
            if (snapshot.Length == 0)
            {
                Lose(own, origin, "the day of the table is missing: neither the file's name nor the record has one");
                return 0;
            }

            if (values.FaultOfDate(snapshot) is { } fault)
            {
                Lose(own, origin, $"the day of the table: '{Clipped.Of(snapshot)}' is not a date: {fault}", "the day of the table is "
                    + "not a date");
                return 0;
            }

            DatesOf(spec).Add(snapshot);
        }

        var made = 0;
        List<KeyValuePair<string, ValueDraft>>? fields = null;
        foreach (var (value, place, wrong, reason) in values.Make(spec.Object, scope, file.IsEmpty))
        {
            if (value is null)
            {
                Lose(own, origin.At(place), $"{spec.Predicate}: {wrong}", $"{spec.Predicate}: {reason}");
                continue;
            }

            fields ??= Fields(spec, scope, origin, own, file);
            if (fields is null)
            {
                return made;
            }

            made++;
            var statement = new StatementDraft(origin.At(place), spec.Predicate, value)
            {
                Owner = spec.Subject is null ? entity : null,
                Subject = subject,
                Fields = fields,
                Snapshot = snapshot,
                Group = spec,
            };
            if (statement.Owner is { } owner)
            {
                owner.Statements.Add(statement);
            }
            else
            {
                Apart.Add(statement);
            }
        }

        return made;
    }

    /// <summary>The fields of a statement; null where one is wrong, so that there is no statement that says something else.</summary>
    private List<KeyValuePair<string, ValueDraft>>? Fields(
        StatementSpec spec, DataScope scope, RecordOrigin origin, SetCounts own, InputState file)
    {
        var fields = new List<KeyValuePair<string, ValueDraft>>();
        foreach (var (key, field) in spec.Fields)
        {
            var value = One(field, scope, origin, own, file, out var isWrong, $"{spec.Predicate}, {key}: ");
            if (isWrong)
            {
                return null;
            }

            if (value is not null)
            {
                fields.Add(KeyValuePair.Create(key, value));
            }
        }

        return fields;
    }

    private ValueDraft? One(
        ValueSpec spec, DataScope scope, RecordOrigin origin, SetCounts own, InputState file, out bool isWrong, string prefix = "subject: ")
    {
        isWrong = false;
        foreach (var (value, place, fault, reason) in values.Make(spec, scope, file.IsEmpty))
        {
            if (value is null)
            {
                isWrong = true;
                Lose(own, origin.At(place), prefix + fault, prefix + reason);
            }

            return value;
        }

        return null;
    }

    private SortedSet<string> DatesOf(StatementSpec statement)
    {
        if (!SnapshotDates.TryGetValue(statement, out var dates))
        {
            SnapshotDates.Add(statement, dates = new SortedSet<string>(StringComparer.Ordinal));
        }

        return dates;
    }

    private void Lose(SetCounts own, RecordOrigin origin, string message, string? reason = null)
    {
        own.RefusedStatements++;
        findings.Add(origin.Finding(message, ImportLoss.Statement, reason));
    }
}
