using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import.Mappings;

/// <summary>Reads the sets of a mapping.</summary>
internal sealed class SetReader(
    MappingNotes notes,
    OntologyNames ontology,
    IReadOnlyList<string> inputs,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> maps,
    IReadOnlyCollection<string> sets)
{
    private static readonly string[] Required = ["kind", "name"];

    private readonly StatementReader _statements = new(notes, ontology, new ValueReader(notes, ontology, maps, sets));
    private readonly ValueReader _values = new(notes, ontology, maps, sets);

    public SetSpec? Entities(string name, DataNode node)
    {
        if (node.Kind != DataKind.Map)
        {
            notes.Report(node, $"the set '{name}' must be a mapping with 'kind', 'key' and 'name'");
            return null;
        }

        notes.CheckKeys(
            node, "A set of entities",
            "from", "records", "each", "where", "unless", "join", "key", "id", "kind", "name", "names", "aliases",
            "description", "identifiers",
            "mergeBy", "repeats", "statements");
        foreach (var required in Required.Where(required => node.Find(required) is null))
        {
            notes.Report(node, $"the set '{name}' needs the key '{required}'");
        }

        var key = notes.Template(node.Find("key"), "key");
        var id = notes.FirstOf(node.Find("id"), "id");
        var label = notes.FirstOf(node.Find("name"), "name");
        if (key is null && id is null)
        {
            notes.Report(node, $"the set '{name}' needs the key 'key', which tells its records apart: key: \"{{id}}\"");
        }

        if (key is { IsLiteral: true })
        {
            notes.Report(node.Find("key")!, $"all records have the key '{key.Text}'. For a value of the data write \"{{{key.Text}}}\"");
        }

        return Common(name, node, isEntities: true) with
        {
            Key = key ?? id,
            Id = id ?? label,
            Kind = Kind(node.Find("kind")),
            Label = label,
            Names =
            [
                .. notes.Map(node.Find("names"), "'names'", "{ uk: \"{name_uk}\" }")
                    .Select(member => (member.Key, Value: notes.Template(member.Value, member.Key)))
                    .Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Key, member.Value!)),
            ],
            Aliases = notes.Templates(node.Find("aliases"), "aliases"),
            Description = notes.FirstOf(node.Find("description"), "description"),
            Identifiers = Identifiers(node.Find("identifiers")),
            MergeBy = MergeBy(node),
            MayRepeat = Repeats(node.Find("repeats")),
            Statements = [.. _statements.ReadList(node.Find("statements"), needsSubject: false)],
        };
    }

    public SetSpec? Statements(string name, DataNode node)
    {
        if (node.Kind != DataKind.Map)
        {
            notes.Report(node, $"the set '{name}' must be a mapping with 'subject' and a predicate");
            return null;
        }

        var common = Common(name, node, isEntities: false);
        if (node.Find("statements") is { } list)
        {
            notes.CheckKeys(node, "A set of statements", "from", "records", "each", "where", "unless", "join", "statements");
            return common with { Statements = [.. _statements.ReadList(list, needsSubject: true)] };
        }

        return common with
        {
            Statements = _statements.Read(node, needsSubject: true, ["from", "records", "each", "where", "unless", "join"]) is { } one
                ? [one with { Each = null, Where = Conditions.None }]
                : [],
        };
    }

    private SetSpec Common(string name, DataNode node, bool isEntities)
    {
        var joins = new Dictionary<string, JoinSpec>(StringComparer.Ordinal);
        foreach (var (alias, join) in notes.Map(node.Find("join"), "'join'", "party: { from: parties, key: \"{id}\", on: \"{party_id}\" }"))
        {
            if (join.Kind != DataKind.Map)
            {
                notes.Report(join, $"'{alias}' must be a mapping: {{ from: parties, key: \"{{id}}\", on: \"{{party_id}}\" }}");
                continue;
            }

            notes.CheckKeys(join, "A join", "from", "records", "key", "on");
            var key = notes.Template(join.Find("key"), "key");
            var on = notes.Template(join.Find("on"), "on");
            if (key is null || on is null)
            {
                notes.Report(join, $"the join '{alias}' needs the keys 'key' (of the other records) and 'on' (of this one)");
                continue;
            }

            joins[alias] = new JoinSpec(From(join, $"the join '{alias}'"), notes.Records(join.Find("records")), key, on);
        }

        return new SetSpec(name, From(node, $"the set '{name}'"), notes.Records(node.Find("records")))
        {
            IsEntities = isEntities,
            Where = _statements.ReadConditions(node),
            Each = notes.Path(node.Find("each"), "each"),
            Joins = joins,
        };
    }

    private string From(DataNode node, string what)
    {
        if (notes.Text(node.Find("from"), "from") is { } input)
        {
            notes.IsKnown(node.Find("from")!, input, inputs, "input", "inputs");
            return input;
        }

        if (inputs.Count != 1 && node.Find("from") is null)
        {
            notes.Report(node, $"{what} needs the key 'from', since there are several inputs: {string.Join(", ", inputs)}");
        }

        return inputs.Count > 0 ? inputs[0] : "";
    }

    private ValueSpec? Kind(DataNode? node)
    {
        if (node is null)
        {
            return null;
        }

        if (node.Kind == DataKind.Map && node.Members is not [{ Value.Kind: DataKind.Nothing }])
        {
            var spec = _values.Read(node, "kind", "text");
            foreach (var kind in spec?.Map?.Values ?? [])
            {
                notes.IsKnown(node.Find("map")!, kind, ontology.Kinds, "kind", "kinds");
            }

            return spec;
        }

        if (notes.Template(node, "kind") is not { } template)
        {
            return null;
        }

        if (template.IsLiteral)
        {
            notes.IsKnown(node, template.Text, ontology.Kinds, "kind", "kinds");
        }

        return new ValueSpec("text", template, notes.PlaceOf(node));
    }

    private List<KeyValuePair<string, Template>> Identifiers(DataNode? node)
    {
        var identifiers = new List<KeyValuePair<string, Template>>();
        var members = notes.Map(node, "'identifiers'", "{ wikidata: \"{wikidata}\" }");
        for (var i = 0; i < members.Count; i++)
        {
            var (scheme, value) = members[i];
            if (notes.IsKnown(MappingNotes.KeyOf(node!, i), scheme, ontology.Identifiers, "identifier scheme", "schemes"))
            {
                identifiers.AddRange(notes.Templates(value, scheme).Select(template => KeyValuePair.Create(scheme, template)));
            }
        }

        return identifiers;
    }

    private IReadOnlyList<string> MergeBy(DataNode node)
    {
        var schemes = notes.Texts(node.Find("mergeBy"), "mergeBy");
        foreach (var scheme in schemes)
        {
            if (notes.IsKnown(node.Find("mergeBy")!, scheme, ontology.Identifiers, "identifier scheme", "schemes")
                && node.Find("identifiers")?.Find(scheme) is null)
            {
                notes.Report(node.Find("mergeBy")!, $"the records have no '{scheme}' under 'identifiers', so they cannot be merged by it");
            }
        }

        return schemes;
    }

    private bool Repeats(DataNode? node)
    {
        var text = notes.Text(node, "repeats");
        if (text is not (null or "merge" or "refuse"))
        {
            notes.Report(node!, "'repeats' must be 'merge' (records with one key are one entity) or 'refuse', which is the default");
        }

        return text == "merge";
    }
}
