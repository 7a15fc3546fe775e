using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Mappings;
using KnowledgeGraph.Exchange.Import.Values;

namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>Makes entities and statements of one record after the other.</summary>
internal sealed class RecordBuilder(
    ImportMapping mapping, ValueMaker values, JoinTables joins, Dictionary<string, SetCounts> counts, FindingList findings)
{
    private readonly Dictionary<(string Set, string Key), EntityDraft> _byKey = [];

    public List<EntityDraft> Entities { get; } = [];

    /// <summary>Statements that are not under an entity.</summary>
    public List<StatementDraft> Statements { get; } = [];

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

    public void Take(DataRecord record, string path, InputState file, IReadOnlyList<SetSpec> sets)
    {
        record = record with { Date = file.Date };
        var isTaken = false;
        var isWhole = true;
        foreach (var set in sets.Where(set => set.Records.Text == path))
        {
            var scope = new DataScope(record, record.Root, null, 0)
            {
                Join = set.Joins.Count == 0 ? null : (name, inside) =>
                    set.Joins.TryGetValue(name, out var join) ? joins.Find(join, inside, file.IsEmpty) : null,
            };
            foreach (var one in Each(set.Each, scope))
            {
                if (set.Where.Hold(one))
                {
                    isTaken = true;
                    isWhole &= Take(set, one, file);
                }
            }

            // A record without the list is no less taken.
            isTaken |= set.Each is not null;
        }

        var origin = Origin(record, record.Start, file, "");
        if (!isTaken)
        {
            Refuse(CountsOf(file.Spec.Name), origin, record, null, $"no set of the mapping takes this record{Telling(record, path, sets)}");
        }
        else if (isWhole)
        {
            Unused(record, record.Root, "", origin);
        }
    }

    /// <returns>False where the record was refused.</returns>
    private bool Take(SetSpec set, DataScope scope, InputState file)
    {
        var own = counts[set.Name];
        own.Read++;
        var tally = new RecordTally(own, set.IsEntities);
        var origin = Origin(scope.Record, scope.Record.PlaceOf(scope.Node), file, set.Name) with { Tally = tally };
        EntityDraft? entity = null;
        if (set.IsEntities)
        {
            entity = Entity(set, scope, origin, own, file);
            if (entity is null)
            {
                return false;
            }
        }

        var made = 0;
        foreach (var statement in set.Statements)
        {
            foreach (var one in Each(statement.Each, scope))
            {
                if (statement.Where.Hold(one))
                {
                    made += Make(statement, one, origin, entity, own, file);
                }
            }
        }

        tally.Live = made;
        if (entity is null && made == 0)
        {
            own.Refused++;
            findings.Add(Told(
                origin.Finding("the record yields no statement: its values are empty or were refused", ImportLoss.Record, "the record yields no statement"), scope.Record));
            return false;
        }

        return true;
    }

    private EntityDraft? Entity(SetSpec set, DataScope scope, RecordOrigin origin, SetCounts own, InputState file)
    {
        string? Need(Template template, string what)
        {
            var text = template.Values(scope, file.IsEmpty).FirstOrDefault().Text;
            if (text is null || ValueMaker.MarksOf(text) is not null)
            {
                Refuse(own, origin, scope.Record, null, text is null
                    ? $"{what} is missing: '{template.Text}' has no value"
                    : $"{what} cannot be used: {ValueMaker.MarksOf(text)}");
                return null;
            }

            return text;
        }

        if (Need(set.Key!, "the key") is not { } key || Need(set.Label!, "the name") is not { } name)
        {
            return null;
        }

        name = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var kind = values.Make(set.Kind!, scope, file.IsEmpty).FirstOrDefault();
        if (kind.Value is null || !mapping.Ontology.Kinds.Contains(kind.Value.Yaml))
        {
            var wrong = kind.Value is { } other ? $"there is no kind '{other.Yaml}' in the ontology" : kind.Fault;
            Refuse(
                own, origin, scope.Record, kind.Fault is null ? null : kind.Place, string.IsNullOrEmpty(wrong) ? "the kind is missing" : "the kind: " + wrong, "there is no kind for the record");
            return null;
        }

        if (_byKey.TryGetValue((set.Name, key), out var first))
        {
            if (!set.MayRepeat)
            {
                Refuse(
                    own, origin, scope.Record, PlaceOf(set.Key!, scope, file),
                    $"the key '{Clipped.Of(key)}' is that of {first.Origin.File.File.Name}({first.Origin.Place.Line},{first.Origin.Place.Column}) too. If several records are about one entity, write 'repeats: merge' in the mapping",
                    "the key is that of another record");
                return null;
            }

            if (first.Name != name && !first.Aliases.Contains(name))
            {
                first.Aliases.Add(name);
            }

            Fill(first, set, scope, file);
            return first;
        }

        if (name.Length > YamlText.MaxLength || key.Length > YamlText.MaxLength)
        {
            Refuse(own, origin, scope.Record, null, "the name or the key is too long");
            return null;
        }

        var entity = new EntityDraft(origin, key, kind.Value.Yaml, name)
        {
            IdText = set.Id!.Values(scope, file.IsEmpty).FirstOrDefault().Text ?? "",
        };
        _byKey.Add((set.Name, key), entity);
        Entities.Add(entity);
        Fill(entity, set, scope, file);
        return entity;
    }

    private static void Fill(EntityDraft entity, SetSpec set, DataScope scope, InputState file)
    {
        bool IsFit(string text) => text.Length <= YamlText.MaxLength && ValueMaker.MarksOf(text) is null;
        foreach (var (language, template) in set.Names)
        {
            if (template.Values(scope, file.IsEmpty).FirstOrDefault().Text is { } text && IsFit(text))
            {
                entity.Names.TryAdd(language, text);
            }
        }

        foreach (var text in set.Aliases.SelectMany(template => template.Values(scope, file.IsEmpty)).Select(value => value.Text))
        {
            if (text != entity.Name && IsFit(text) && !entity.Aliases.Contains(text))
            {
                entity.Aliases.Add(text);
            }
        }

        if (entity.Description.Length == 0 && set.Description?.Values(scope, file.IsEmpty).FirstOrDefault().Text is { } words && IsFit(words))
        {
            entity.Description = words;
        }

        foreach (var (scheme, template) in set.Identifiers)
        {
            foreach (var value in template.Values(scope, file.IsEmpty))
            {
                var pair = KeyValuePair.Create(scheme, value.Text);
                if (IsFit(value.Text) && !entity.Identifiers.Contains(pair))
                {
                    entity.Identifiers.Add(pair);
                }
            }
        }
    }

    private int Make(StatementSpec spec, DataScope scope, RecordOrigin origin, EntityDraft? entity, SetCounts own, InputState file)
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
                Lose(own, origin, $"the day of the table: '{Clipped.Of(snapshot)}' is not a date: {fault}", "the day of the table is not a date");
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
                Statements.Add(statement);
            }
        }

        return made;
    }

    /// <summary>The fields of a statement; null where one is wrong, so that there is no statement that says something else.</summary>
    private List<KeyValuePair<string, ValueDraft>>? Fields(StatementSpec spec, DataScope scope, RecordOrigin origin, SetCounts own, InputState file)
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

    private static IEnumerable<DataScope> Each(DataPath? path, DataScope scope)
    {
        if (path is null)
        {
            return [scope];
        }

        return path.Find(scope).Where(node => node.Kind != DataKind.Nothing).Select((node, index) => scope.Inside(node, index, scope.Key));
    }

    private SortedSet<string> DatesOf(StatementSpec statement)
    {
        if (!SnapshotDates.TryGetValue(statement, out var dates))
        {
            SnapshotDates.Add(statement, dates = new SortedSet<string>(StringComparer.Ordinal));
        }

        return dates;
    }

    private static DataPlace? PlaceOf(Template template, DataScope scope, InputState file) =>
        template.Values(scope, file.IsEmpty).FirstOrDefault().Node is { } node ? scope.Record.PlaceOf(node) : null;

    private static RecordOrigin Origin(DataRecord record, DataPlace place, InputState file, string set) =>
        new(file, place, record.Row, record.Pointer, set);

    /// <summary>Why no set takes a record: the values that the sets look at.</summary>
    private static string Telling(DataRecord record, string path, IEnumerable<SetSpec> sets)
    {
        var scope = new DataScope(record, record.Root, null, 0);
        var told = sets.Where(set => set.Records.Text == path).SelectMany(set => set.Where.Required).Select(condition => condition.Key)
            .DistinctBy(condition => condition.Text).Take(3)
            .Select(condition => (condition.Text, Value: condition.Find(scope).FirstOrDefault()?.Text ?? "missing"))
            .Select(each => $"{each.Text} is '{Clipped.Of(each.Value)}'");
        var words = string.Join(", ", told);
        return words.Length == 0 ? "" : ": " + words;
    }

    /// <summary>Reports the values that the mapping does not look at. As deep as a record may be.</summary>
    private void Unused(DataRecord record, DataNode node, string path, RecordOrigin origin)
    {
        foreach (var item in node.Items)
        {
            Unused(record, item, path, origin);
        }

        foreach (var (key, value) in node.Members)
        {
            var inner = path.Length == 0 ? key : path + "." + key;
            if (value.IsRead)
            {
                Unused(record, value, inner, origin);
            }
            else if (!IsNothing(value) && !mapping.Ignored.Any(ignored => Covers(ignored, inner)))
            {
                findings.Add(origin.At(record.PlaceOf(value)).Finding($"the mapping does not use '{inner}'", ImportLoss.Unmapped));
            }
        }
    }

    private static bool IsNothing(DataNode value) => value.Kind switch
    {
        DataKind.Text => value.Text.Trim().Length == 0,
        DataKind.List => value.Items.All(IsNothing),
        DataKind.Map => value.Members.Count == 0,
        _ => true,
    };

    private static bool Covers(string ignored, string path) =>
        ignored == path || (ignored.EndsWith(".*", StringComparison.Ordinal) && path.StartsWith(ignored[..^1], StringComparison.Ordinal))
        || (ignored.StartsWith("*.", StringComparison.Ordinal) && (path.EndsWith(ignored[1..], StringComparison.Ordinal) || path == ignored[2..]));

    private SetCounts CountsOf(string name)
    {
        if (!counts.TryGetValue(name, out var known))
        {
            counts.Add(name, known = new SetCounts(name));
        }

        known.Read++;
        return known;
    }

    private void Refuse(SetCounts own, RecordOrigin origin, DataRecord record, DataPlace? place, string message, string? reason = null)
    {
        own.Refused++;
        findings.Add(Told(origin.At(place ?? origin.Place).Finding(message, ImportLoss.Record, reason), record));
    }

    private void Lose(SetCounts own, RecordOrigin origin, string message, string? reason = null)
    {
        own.RefusedStatements++;
        findings.Add(origin.Finding(message, ImportLoss.Statement, reason));
    }

    private static ImportFinding Told(ImportFinding finding, DataRecord record) => finding with { Record = record.Text };
}
