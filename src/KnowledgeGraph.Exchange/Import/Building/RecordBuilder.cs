using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Mappings;
using KnowledgeGraph.Exchange.Import.Reading;
using KnowledgeGraph.Exchange.Import.Values;

namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>Makes entities and statements of one record after the other.</summary>
internal sealed class RecordBuilder(
    ImportRequest request, ValueMaker values, JoinTables joins, Dictionary<string, SetCounts> counts, FindingList findings)
{
    private readonly Dictionary<(string Set, string Key), EntityDraft> _byKey = [];
    private readonly UnusedValues _unused = new(request.Mapping.Ignored, findings);
    private readonly EntityFilling _filling = new(findings);
    private readonly HashSet<(string Join, string Key)> _missed = [];
    private string? _digest;

    public List<EntityDraft> Entities { get; } = [];

    public StatementBuilder Statements { get; } = new(values, findings);

    public void Take(DataRecord record, string? path, InputState file, IReadOnlyList<SetSpec> sets)
    {
        record = record with { Date = file.Date };
        _digest = null;
        _missed.Clear();
        var isTaken = false;
        var isWhole = true;
        foreach (var set in sets.Where(set => set.Takes(path)))
        {
            var scope = new DataScope(record, record.Root, null, 0)
            {
                Join = set.Joins.Count == 0 ? null : (name, inside) => Joined(set, name, inside, file),
            };
            foreach (var one in Each(set.Each, scope))
            {
                if (set.Where.Hold(one, file.IsEmpty))
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
            Refuse(CountsOf(file.Spec.Name), origin, record, null, $"no set of the mapping takes this record{Telling(record, path, sets, file)}");
        }
        else if (isWhole)
        {
            _unused.Report(record, record.Root, "", origin);
        }
    }

    /// <summary>A record of another input; one that is missing is reported once for each record.</summary>
    private DataNode? Joined(SetSpec set, string name, DataScope scope, InputState file)
    {
        if (!set.Joins.TryGetValue(name, out var join))
        {
            return null;
        }

        // A key may be found by way of other joins, and never by way of its own.
        var found = joins.Find(
            join, scope with { Join = (other, inside) => other == name ? null : scope.Join!(other, inside) }, file.IsEmpty, out var missing);
        if (missing is { } key && _missed.Add((name, key.Text)))
        {
            var place = scope.Record.PlaceOf(key.Node ?? scope.Node);
            findings.Add(Origin(scope.Record, place, file, set.Name).Finding(
                $"{name}: no record of '{join.Input}' has the key '{Clipped.Of(key.Text)}'", ImportLoss.Unmapped,
                $"{name}: no record of '{join.Input}' has the key"));
        }

        return found;
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
                if (statement.Where.Hold(one, file.IsEmpty))
                {
                    made += Statements.Make(statement, one, origin, entity, own, file);
                }
            }
        }

        tally.Live = made;
        if (entity is null && made == 0)
        {
            own.Refused++;
            findings.Add(Told(
                origin.Finding("the record yields no statement: its values are empty or "
                    + "were refused", ImportLoss.Record, "the record yields no statement"), scope.Record));
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
        var kinds = values.Make(set.Kind!, scope, file.IsEmpty).ToArray();
        var kind = kinds.FirstOrDefault(each => each.Value is not null, kinds.FirstOrDefault());
        if (kind.Value is null || !request.Mapping.Ontology.Kinds.Contains(kind.Value.Yaml))
        {
            var wrong = kind.Value is { } other ? $"there is no kind '{other.Yaml}' in the ontology" : kind.Fault;
            Refuse(
                own, origin, scope.Record, kind.Fault is null ? null : kind.Place,
                string.IsNullOrEmpty(wrong) ? "the kind is missing" : "the kind: " + wrong,
                "there is no kind for the record");
            return null;
        }

        if (_byKey.TryGetValue((set.Name, key), out var first))
        {
            if (!set.MayRepeat)
            {
                Refuse(
                    own, origin, scope.Record, PlaceOf(set.Key!, scope, file),
                    $"the key '{Clipped.Of(key)}' is that of "
                        + $"{first.Origin.File.File.Name}({first.Origin.Place.Line},{first.Origin.Place.Column}) too. If several records "
                        + "are about one entity, write 'repeats: merge' in the mapping",
                    "the key is that of another record");
                return null;
            }

            if (first.Name != name && !first.Aliases.Contains(name))
            {
                first.Aliases.Add(name);
                Clash(
                    $"its name is '{Clipped.Of(first.Name)}' in another record, and '{Clipped.Of(name)}' here, which is kept as an alias");
            }

            if (first.Kind != kind.Value.Yaml)
            {
                Clash($"it is of the kind {first.Kind} in another record, and of the kind {kind.Value.Yaml} here; the first one is kept");
            }

            _filling.Fill(first, set, scope, file, origin);
            return first;

            void Clash(string message) => findings.Add(origin.Finding(message, ImportLoss.Clash, "records of one entity differ"));
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
        _filling.Fill(entity, set, scope, file, origin);
        return entity;
    }

    private static IEnumerable<DataScope> Each(DataPath? path, DataScope scope)
    {
        if (path is null)
        {
            return [scope];
        }

        return path.Find(scope).Where(node => node.Kind != DataKind.Nothing).Select((node, index) => scope.Inside(node, index, scope.Key));
    }

    private static DataPlace? PlaceOf(Template template, DataScope scope, InputState file) =>
        template.Values(scope, file.IsEmpty).FirstOrDefault().Node is { } node ? scope.Record.PlaceOf(node) : null;

    private RecordOrigin Origin(DataRecord record, DataPlace place, InputState file, string set) =>
        new(file, place, record.Row, record.Pointer, _digest ??= DigestOf(record, file), set);

    // A row of YAML is the line with which a record begins.
    private string DigestOf(DataRecord record, InputState file) =>
        file.File.Format == InputFormat.Yaml || MarkedDecoding.IndexOfWrong(record.Text) >= 0 ? "" : request.Digest(record.Text);

    /// <summary>Why no set takes a record: the conditions at which those sets fail that come nearest to it.</summary>
    private static string Telling(DataRecord record, string? path, IEnumerable<SetSpec> sets, InputState file)
    {
        var scope = new DataScope(record, record.Root, null, 0);
        var nearest = sets.Where(set => set.Takes(path)).GroupBy(set => set.Where.MetBy(scope, file.IsEmpty)).MaxBy(group => group.Key);
        var told = (nearest ?? Enumerable.Empty<SetSpec>()).SelectMany(set => set.Where.AgainstOf(scope, file.IsEmpty))
            .DistinctBy(condition => condition.Text).Take(3)
            .Select(condition => condition.Find(scope).FirstOrDefault() is { } value
                ? $"{condition.Text} is '{Clipped.Of(value.Text)}'"
                : $"{condition.Text} is missing");
        var words = string.Join(", ", told);
        return words.Length == 0 ? "" : ": " + words;
    }

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

    private static ImportFinding Told(ImportFinding finding, DataRecord record) => finding with { Record = record.Text };
}
