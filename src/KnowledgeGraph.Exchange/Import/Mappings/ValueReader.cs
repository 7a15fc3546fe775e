using System.Globalization;
using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Values;
using KnowledgeGraph.Exchange.Selecting;

namespace KnowledgeGraph.Exchange.Import.Mappings;

/// <summary>Reads how a value of a type is made.</summary>
/// <param name="maps">The value maps of the mapping by name.</param>
/// <param name="sets">The names of the sets of entities.</param>
internal sealed class ValueReader(
    MappingNotes notes,
    OntologyNames ontology,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> maps,
    IReadOnlyCollection<string> sets)
{
    private const string EntityExample = "{ entity: SET, key: \"{column}\" }";

    public static IReadOnlyDictionary<string, string> ReadMap(MappingNotes notes, DataNode node, string name)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (from, to) in notes.Map(node, $"The value map '{name}'", "{ m: male, f: female }"))
        {
            map[from] = to.Kind == DataKind.Nothing ? "" : notes.Text(to, from) ?? "";
        }

        return map;
    }

    /// <summary>Reads a value; null, with an error, where it cannot be made.</summary>
    /// <param name="key">The key that it is under.</param>
    public ValueSpec? Read(DataNode node, string key, string type)
    {
        if (node.Kind == DataKind.List)
        {
            notes.Report(node, $"'{key}' must be one value: write a statement for each");
            return null;
        }

        if (node.Kind != DataKind.Map || node.Members is [{ Value.Kind: DataKind.Nothing }])
        {
            return OfText(node, key, type);
        }

        return type switch
        {
            OntologyNames.Entity => Reference(node, key),
            "quantity" => Quantity(node, key),
            _ => Literal(node, key, type),
        };
    }

    private ValueSpec? OfText(DataNode node, string key, string type)
    {
        if (notes.Template(node, key) is not { } template)
        {
            return null;
        }

        if (type == "quantity")
        {
            notes.Report(node, $"'{key}' is a quantity: write {{ amount: "
                + $"\"{template.Text.Replace("\"", "", StringComparison.Ordinal)}\", unit: … }}. The units are "
                + $"{string.Join(", ", ontology.Units)}");
            return null;
        }

        if (type == "languageText")
        {
            notes.Report(node, $"'{key}' needs a language: write {{ text: \"{template.Text}\", language: en }}");
            return null;
        }

        if (type == OntologyNames.Entity && !template.IsLiteral)
        {
            notes.Report(
                node,
                $"'{key}' leads to an entity: write "
                    + $"{EntityExample.Replace("{column}", template.Text, StringComparison.Ordinal)}, "
                    + $"or {{ id: \"{template.Text}\" }} if the data has our ids. The sets are {string.Join(", ", sets)}");
            return null;
        }

        CheckLiteral(node, template, type);
        return new ValueSpec(type, template, notes.PlaceOf(node));
    }

    private ValueSpec? Reference(DataNode node, string key)
    {
        notes.CheckKeys(node, $"'{key}'", "entity", "key", "id", "map");
        if (node.Find("id") is { } id)
        {
            return notes.Template(id, "id") is { } own
                ? new ValueSpec(OntologyNames.Entity, own, notes.PlaceOf(id)) { Map = Map(node) }
                : null;
        }

        var named = notes.Texts(node.Find("entity"), "entity");
        if (named.Count == 0 || node.Find("key") is not { } keyNode)
        {
            notes.Report(node, $"'{key}' leads to an entity, and needs the keys 'entity' and 'key': {EntityExample}");
            return null;
        }

        foreach (var set in named)
        {
            notes.IsKnown(node.Find("entity")!, set, sets, "set of entities", "sets");
        }

        return notes.Template(keyNode, "key") is { } template
            ? new ValueSpec(OntologyNames.Entity, template, notes.PlaceOf(keyNode)) { Sets = named, Map = Map(node) }
            : null;
    }

    private ValueSpec? Quantity(DataNode node, string key)
    {
        notes.CheckKeys(node, $"'{key}'", "amount", "upTo", "unit", "per", "comparator", "decimal", "map");
        var unit = notes.Template(node.Find("unit"), "unit");
        if (notes.Template(node.Find("amount"), "amount") is not { } amount || unit is null)
        {
            notes.Report(node, $"'{key}' is a quantity, and needs the keys 'amount' and 'unit'");
            return null;
        }

        if (unit.IsLiteral)
        {
            notes.IsKnown(node.Find("unit")!, unit.Text, ontology.Units, "unit", "units");
        }

        return new ValueSpec("quantity", amount, notes.PlaceOf(node))
        {
            Unit = unit,
            UpTo = notes.Template(node.Find("upTo"), "upTo"),
            Per = notes.Text(node.Find("per"), "per") ?? "",
            Comparator = notes.Text(node.Find("comparator"), "comparator") ?? "",
            DecimalSign = Decimal(node),
            Map = Map(node),
        };
    }

    private ValueSpec? Literal(DataNode node, string key, string type)
    {
        string[] names = type switch
        {
            "date" => ["date", "value", "format", "precision", "calendar", "map"],
            "languageText" => ["text", "value", "language", "map"],
            "integer" or "decimal" => ["value", "decimal", "map"],
            _ => ["value", "map"],
        };
        notes.CheckKeys(node, $"'{key}'", names);
        if ((node.Find("value") ?? node.Find("date") ?? node.Find("text")) is not { } value)
        {
            notes.Report(node, $"'{key}' needs the key '{names[0]}'");
            return null;
        }

        if (notes.Template(value, key) is not { } template)
        {
            return null;
        }

        var map = Map(node);
        if (map is null)
        {
            CheckLiteral(value, template, type);
        }
        else if (ontology.Enumerations.TryGetValue(type, out var permitted))
        {
            foreach (var (_, to) in map.Where(each => each.Value.Length > 0 && !permitted.Contains(each.Value, StringComparer.Ordinal)))
            {
                notes.Report(node.Find("map")!, $"'{to}' is not a value of {type}.{NearNames.Hint(to, permitted, "values")}");
            }
        }

        var formats = notes.Texts(node.Find("format"), "format");
        foreach (var format in formats)
        {
            if (DateText.FaultOf(format) is { } fault)
            {
                notes.Report(node.Find("format")!, $"'{format}' is not the 'format' of a date: {fault}");
            }
        }

        if (node.Find("calendar") is { } calendar && node.Find("precision") is null)
        {
            notes.Report(calendar, "'calendar' is for times of Wikidata, and needs the key 'precision'");
        }

        var language = notes.Template(node.Find("language"), "language");
        if (type == "languageText" && language is null)
        {
            notes.Report(node, $"'{key}' needs the key 'language'");
        }

        return new ValueSpec(type, template, notes.PlaceOf(value))
        {
            Map = map,
            DateFormats = formats,
            Precision = notes.Template(node.Find("precision"), "precision"),
            Calendar = notes.Template(node.Find("calendar"), "calendar"),
            Language = language,
            DecimalSign = Decimal(node),
        };
    }

    private IReadOnlyDictionary<string, string>? Map(DataNode node)
    {
        if (node.Find("map") is not { } map)
        {
            return null;
        }

        return map.Kind != DataKind.Text ? ReadMap(notes, map, "map")
            : notes.IsKnown(map, map.Text, [.. maps.Keys], "value map", "value maps") ? maps[map.Text]
            : null;
    }

    private char Decimal(DataNode node)
    {
        var sign = notes.Text(node.Find("decimal"), "decimal") ?? ".";
        if (sign is not ("." or ","))
        {
            notes.Report(node.Find("decimal")!, "'decimal' must be \".\" or \",\"");
        }

        return sign == "," ? ',' : '.';
    }

    private void CheckLiteral(DataNode node, Template template, string type)
    {
        if (!template.IsLiteral)
        {
            return;
        }

        if (ontology.Enumerations.TryGetValue(type, out var values) && !values.Contains(template.Text, StringComparer.Ordinal))
        {
            notes.Report(node, $"'{template.Text}' is not a value of {type}.{NearNames.Hint(template.Text, values, "values")} For a "
                + $"value of the data write \"{{{template.Text}}}\"");
        }
        else if (type is "integer" or "decimal"
            && !decimal.TryParse(template.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
        {
            notes.Report(node, $"'{template.Text}' is not a number. For a value of the data write \"{{{template.Text}}}\"");
        }
    }
}
