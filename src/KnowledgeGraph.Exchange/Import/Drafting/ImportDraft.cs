using System.Globalization;
using System.Text;
using KnowledgeGraph.Exchange.Import.Reading;
using KnowledgeGraph.Exchange.Import.Values;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Exchange.Import.Drafting;

/// <summary>
/// An ontology and a mapping proposed for data: a kind for each table, a property for each column, a relation where the values of a
/// column are keys of a table, and constraints with the number of times that the data break them.
/// </summary>
public sealed class ImportDraft
{
    // A constraint that one value in ten breaks is not one.
    private const int MaxBrokenShare = 10;

    private readonly List<TableProfile> _tables = [];
    private readonly DraftNames _names = new();
    private readonly StringBuilder _ontology = new();
    private readonly StringBuilder _properties = new();
    private readonly StringBuilder _predicates = new();
    private readonly StringBuilder _enumerations = new();
    private readonly StringBuilder _entities = new();
    private readonly StringBuilder _report = new();

    private ImportDraft()
    {
    }

    /// <summary>The text of the mapping.</summary>
    public string Mapping { get; private set; } = "";

    /// <summary>The text of the ontology.</summary>
    public string Ontology => _ontology.ToString();

    /// <summary>The findings about the data, for people, as Markdown.</summary>
    public string Report => _report.ToString();

    /// <summary>Reads data and proposes. Linear in the data; what is held are the distinct values of each column.</summary>
    /// <param name="files">The files, with the names by which the mapping finds them.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ImportDraft Of(
        IReadOnlyList<InputFile> files, YamlParser parseYaml, Func<string, string?> checkDate)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(checkDate);
        var draft = new ImportDraft();
        var reader = new RecordReader(parseYaml);
        var budget = new DistinctBudget();
        foreach (var file in files)
        {
            draft._tables.AddRange(DraftTables.Read(file, reader, text => checkDate(text) is null, budget));
        }

        draft.Write();
        return draft;
    }

    private void Write()
    {
        _report.Append("# Draft\n\nWhat the data look like. Change `mapping.yaml` and `ontology.yaml`, then run `kg import mapping.yaml "
            + "-o FOLDER`.\n");
        var keys = _tables.ToDictionary(table => table, DraftKeys.KeyOf);
        var kinds = _tables.ToDictionary(table => table, table => _names.Kind(table.Name));
        var sets = new Dictionary<TableProfile, string>();
        foreach (var table in _tables)
        {
            var name = table.Name;
            for (var number = 2; sets.ContainsValue(name); number++)
            {
                name = $"{table.Name}-{number}";
            }

            sets[table] = name;
        }

        _ontology.Append("name: Draft\ndescription: Proposed by kg import --draft. Say what it is about.\n\nkinds:\n");
        var inputs = _tables.GroupBy(table => table.File, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => sets[group.First()], StringComparer.Ordinal);
        foreach (var table in _tables)
        {
            _ontology.Append(CultureInfo.InvariantCulture, $"  {kinds[table]}: {{ plural: {DraftText.Plural(kinds[table])}, description: "
                + $"{YamlText.Of($"A record of {table.Name}.")} }}\n");
            WriteTable(table, keys, kinds, sets, inputs[table.File]);
        }

        Append(_ontology, "enumerations", _enumerations);
        Append(_ontology, "properties", _properties);
        Append(_ontology, "predicates", _predicates);
        var mapping = new StringBuilder("# Proposed by kg import --draft. What is in braces is data, all else stands for itself.\nname: "
            + "draft\nontology: ontology.yaml\n\ninputs:\n");
        foreach (var (file, input) in inputs)
        {
            mapping.Append(CultureInfo.InvariantCulture, $"  {YamlText.Of(input)}: {{ file: {YamlText.Of(file)} }}\n");
        }

        Mapping = mapping.Append("\nentities:\n").Append(_entities).ToString();
    }

    private void WriteTable(
        TableProfile table,
        Dictionary<TableProfile, ColumnProfile?> keys,
        Dictionary<TableProfile, string> kinds,
        Dictionary<TableProfile, string> sets,
        string input)
    {
        var key = keys[table];
        var name = DraftKeys.NameOf(table, key);
        _report.Append(CultureInfo.InvariantCulture, $"\n## {table.Name}\n\n{CountPhrase.Of(table.Count, "record")} of "
            + $"`{table.File}`{(table.Wrong > 0 ? $", and {table.Wrong:N0} that cannot be read" : "")}; the kind `{kinds[table]}`. ");
        _report.Append(key is null ? "No column tells them apart, so the row does.\n\n" : $"`{key.Path}` tells them apart.\n\n");
        _report.Append("| column | values | distinct | proposed | constraint | broken by |\n| --- | --: | --: | --- | --- | --: |\n");
        _entities.Append(CultureInfo.InvariantCulture, $"  {YamlText.Of(sets[table])}:\n    from: {YamlText.Of(input)}\n");
        if (table.RecordPath.Length > 0)
        {
            _entities.Append(CultureInfo.InvariantCulture, $"    records: {YamlText.Of(table.RecordPath)}\n");
        }

        _entities.Append(CultureInfo.InvariantCulture, $"    key: {DraftText.Placeholder(key?.Path ?? "@line")}\n");
        _entities.Append(CultureInfo.InvariantCulture, $"    kind: {kinds[table]}\n    name: "
            + $"{DraftText.Placeholder(name?.Path ?? key?.Path ?? "@line")}\n");
        var hasStatements = false;
        foreach (var column in table.Columns.Where(column => column != name))
        {
            if (!hasStatements)
            {
                _entities.Append("    statements:\n");
                hasStatements = true;
            }

            var target = key == column ? null : DraftKeys.TargetOf(column, table, _tables, keys);
            var statement = target is null ? Property(column, table, kinds[table]) : Relation(column, target, kinds[table], kinds, sets);
            _entities.Append("      - ").Append(statement).Append('\n');
        }

        if (name is not null)
        {
            Row(name, "name", "", 0);
        }
    }

    private string Property(ColumnProfile column, TableProfile table, string kind)
    {
        var property = _names.Property(column.Path);
        var type = column.Type;
        var value = DraftText.Placeholder(column.Path);
        if (column.IsEnumeration
            && column.Values.Held.Keys.Select(DraftNames.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count() == column.Values.Count)
        {
            type = _names.Kind(column.Path);
            _enumerations.Append(CultureInfo.InvariantCulture, $"  {type}:\n    description: "
                + $"{YamlText.Of($"The values of {DraftText.Flat(column.Path)}.")}\n    values:\n");
            var map = new List<string>();
            foreach (var each in column.Values.Held.Keys.Order(StringComparer.Ordinal))
            {
                _enumerations.Append(CultureInfo.InvariantCulture, $"      {DraftNames.Value(each)}: {YamlText.Of(each + ".")}\n");
                map.Add($"{YamlText.Of(each)}: {DraftNames.Value(each)}");
            }

            value = $"{{ value: {value}, map: {{ {string.Join(", ", map)} }} }}";
        }
        else if (column.DateFormat.Length > 0)
        {
            value = $"{{ date: {value}, format: {YamlText.Of(column.DateFormat)} }}";
        }

        var constraints = new List<(string Text, int Broken)>();
        if (type != "text" && column.Strange > 0)
        {
            constraints.Add(($"type: {type}", column.Strange));
        }

        Candidate(constraints, "cardinality: one", column.Multiple, column.Records);
        if (column.Values.IsExact && column.Values.Count * 2L > column.Count && type is "text" or "integer" or "url")
        {
            Candidate(constraints, "distinctValues: true", column.Count - column.Values.Count, column.Count);
        }

        Row(column, $"`{property}`: {type}", constraints);
        if (column.Records < table.Count)
        {
            var missing = table.Count - column.Records;
            if (missing * MaxBrokenShare <= table.Count)
            {
                Row(column, "", $"requires: {property}", missing);
            }
        }
        else
        {
            Row(column, "", $"requires: {property}", 0);
        }

        var written = string.Join(", ", constraints.Where(each => each.Broken == 0).Select(each => each.Text));
        _properties.Append(CultureInfo.InvariantCulture, $"  {property}: {{ domain: {kind}, type: {type}, "
            + $"{(written.Length > 0 ? written + ", " : "")}"
            + $"description: {YamlText.Of($"The {DraftText.Flat(column.Path)} of the record.")} }}");
        _properties.Append(DraftText.Broken(constraints)).Append('\n');
        return $"{property}: {value}";
    }

    private string Relation(
        ColumnProfile column,
        TableProfile target,
        string kind,
        Dictionary<TableProfile, string> kinds,
        Dictionary<TableProfile, string> sets)
    {
        var stem = column.Path.EndsWith("_id", StringComparison.OrdinalIgnoreCase) ? column.Path[..^3]
            : column.Path.EndsWith("Id", StringComparison.Ordinal) ? column.Path[..^2] : column.Path;
        var predicate = _names.Property(stem);
        var inverse = _names.Property(stem + " of");
        var constraints = new List<(string Text, int Broken)>();
        Candidate(constraints, "cardinality: one", column.Multiple, column.Records);
        Row(column, $"`{predicate}` → {kinds[target]}", constraints);
        var written = string.Join(", ", constraints.Where(each => each.Broken == 0).Select(each => each.Text));
        _predicates.Append(CultureInfo.InvariantCulture, $"  {predicate}: {{ domain: {kind}, range: {kinds[target]}, inverse: {inverse}, "
            + $"inverseDescription: The records that name it., {(written.Length > 0 ? written + ", " : "")}description: "
            + $"{YamlText.Of($"The {DraftText.Flat(column.Path)} of the record.")} }}");
        _predicates.Append(DraftText.Broken(constraints)).Append('\n');
        return $"{predicate}: {{ entity: {YamlText.Of(sets[target])}, key: {DraftText.Placeholder(column.Path)} }}";
    }

    private static void Candidate(List<(string Text, int Broken)> constraints, string text, int broken, int count)
    {
        if (count > 0 && broken * MaxBrokenShare <= count)
        {
            constraints.Add((text, broken));
        }
    }

    private void Row(ColumnProfile column, string proposed, List<(string Text, int Broken)> constraints)
    {
        if (constraints.Count == 0)
        {
            Row(column, proposed, "", 0);
        }

        for (var i = 0; i < constraints.Count; i++)
        {
            Row(column, i == 0 ? proposed : "", constraints[i].Text, constraints[i].Broken);
        }
    }

    private void Row(ColumnProfile column, string proposed, string constraint, int broken) => _report.Append(
        CultureInfo.InvariantCulture,
        $"| {(proposed.Length > 0 ? DraftText.Flat(column.Path) : "")} | "
            + $"{(proposed.Length > 0 ? column.Count.ToString("N0", CultureInfo.InvariantCulture) : "")} | "
            + $"{(proposed.Length > 0 ? Distinct(column.Values) : "")} | {proposed} | "
            + $"{(constraint.Length > 0 ? "`" + constraint + "`" : "")} | "
            + $"{(constraint.Length > 0 ? broken.ToString("N0", CultureInfo.InvariantCulture) : "")} |\n");

    private static string Distinct(DistinctValues values) =>
        (values.IsExact ? "" : "more than ") + values.Count.ToString("N0", CultureInfo.InvariantCulture);

    private static void Append(StringBuilder text, string section, StringBuilder content)
    {
        if (content.Length > 0)
        {
            text.Append('\n').Append(section).Append(":\n").Append(content);
        }
    }
}
