using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Reading;
using KnowledgeGraph.Exchange.Import.Values;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Exchange.Import.Mappings;

/// <summary>Reads a mapping, and says of every mistake where it is and what was probably meant.</summary>
public sealed class MappingReader
{
    private static readonly string[] SourceKeys =
    [
        "title", "publisher", "authors", "published", "language", "url", "licence", "reliability", "description", "ends", "severity",
        "mayBeQuoted",
    ];

    private readonly DataNode _root;
    private readonly MappingNotes _notes;
    private readonly OntologyNames _ontology;

    private MappingReader(DataNode root, MappingNotes notes, OntologyNames ontology)
    {
        _root = root;
        _notes = notes;
        _ontology = ontology;
    }

    /// <summary>The path of the ontology that a mapping names; null if it names none.</summary>
    public static string? OntologyOf(YamlDocument mapping) =>
        mapping.Root?.Find("ontology") is { Kind: DataKind.Text } path ? path.Text : null;

    /// <summary>Reads a mapping.</summary>
    /// <param name="mapping">The file of the mapping.</param>
    /// <param name="ontology">The ontology whose names it uses.</param>
    /// <param name="findings">Its mistakes; the mapping is null where there are any.</param>
    public static ImportMapping? Read(YamlDocument mapping, YamlDocument ontology, out IReadOnlyList<ImportFinding> findings)
    {
        var notes = new MappingNotes(mapping);
        findings = notes.Findings;
        if (notes.Findings.Count > 0)
        {
            return null;
        }

        if (mapping.Root is not { Kind: DataKind.Map } root)
        {
            notes.Report(new DataNode(DataKind.Nothing, 0), "a mapping needs the keys 'inputs' and 'entities'");
            return null;
        }

        var result = new MappingReader(root, notes, OntologyNames.Of(ontology)).Read(Path.GetFileNameWithoutExtension(mapping.Path));
        return notes.Findings.Count > 0 ? null : result;
    }

    private ImportMapping Read(string fileName)
    {
        _notes.CheckKeys(_root, "A mapping", "name", "description", "ontology", "inputs", "values", "entities", "statements", "ignore");
        if (_root.Find("ontology") is { } ontology)
        {
            _notes.Text(ontology, "ontology");
        }

        var inputs = ReadInputs();
        var maps = ReadMaps();
        var entities = _notes.Map(_root.Find("entities"), "'entities'", "a name for each set of records, then 'kind', 'key' and so on");
        var sets = new SetReader(
            _notes, _ontology, [.. inputs.Select(input => input.Name)], maps, [.. entities.Select(member => member.Key)]);
        var all = entities.Select(member => sets.Entities(member.Key, member.Value))
            .Concat(_notes.Map(_root.Find("statements"), "'statements'", "a name for each set of records, then 'subject' and a predicate")
                .Select(member => sets.Statements(member.Key, member.Value)))
            .OfType<SetSpec>().ToArray();
        if (_root.Find("entities") is null && _root.Find("statements") is null)
        {
            _notes.Report(_root, "a mapping needs the key 'entities' or 'statements'");
        }

        foreach (var (set, name) in entities.Select(member => (member.Value, member.Key)))
        {
            if (_root.Find("statements")?.Find(name) is { } twice)
            {
                _notes.Report(twice, $"the name '{name}' is taken by a set of entities: give each set a name of its own");
            }
        }

        return new ImportMapping
        {
            Name = Name(fileName),
            Inputs = inputs,
            Sets = all,
            Ignored = _notes.Texts(_root.Find("ignore"), "ignore"),
            Ontology = _ontology,
        };
    }

    private string Name(string fileName)
    {
        var name = _notes.Text(_root.Find("name"), "name") ?? fileName;
        if (Slug.Of(name) != name || name.Length == 0 || name == "documents")
        {
            _notes.Report(
                _root.Find("name") ?? _root,
                $"the name '{name}' becomes that of a folder: write lower-case letters, digits and hyphens, such as name: "
                    + $"{(Slug.Of(name) is { Length: > 0 } slug and not "documents" ? slug : "members")}");
        }

        return name;
    }

    private List<InputSpec> ReadInputs()
    {
        var inputs = new List<InputSpec>();
        if (_root.Find("inputs") is not { } section)
        {
            _notes.Report(_root, "a mapping needs the key 'inputs': inputs: { members: { file: members.csv } }");
            return inputs;
        }

        foreach (var (name, node) in _notes.Map(section, "'inputs'", "members: { file: members.csv }"))
        {
            if (node.Kind == DataKind.Text)
            {
                inputs.Add(new InputSpec(
                    name, [node.Text], null, DocumentEncoding.Default, null, new HashSet<string>(StringComparer.Ordinal),
                    [], _notes.PlaceOf(node)));
                continue;
            }

            if (node.Kind != DataKind.Map)
            {
                _notes.Report(node, $"the input '{name}' must be a file or a mapping: {name}: {{ file: members.csv }}");
                continue;
            }

            inputs.Add(ReadInput(name, node));
        }

        return inputs;
    }

    private InputSpec ReadInput(string name, DataNode node)
    {
        _notes.CheckKeys(node, "An input", "file", "format", "encoding", "delimiter", "empty", "source");
        var files = _notes.Texts(node.Find("file"), "file");
        InputFormat? format = null;
        if (_notes.Text(node.Find("format"), "format") is { } formatName)
        {
            string[] names = ["csv", "json", "jsonl", "yaml"];
            if (_notes.IsKnown(node.Find("format")!, formatName, names, "format", "formats"))
            {
                format = (InputFormat)Array.IndexOf(names, formatName);
            }
        }

        var encoding = DocumentEncoding.Default;
        if (_notes.Text(node.Find("encoding"), "encoding") is { } written)
        {
            encoding = DocumentEncoding.Canonical(written) ?? encoding;
            _notes.IsKnown(node.Find("encoding")!, written.ToLowerInvariant(), DocumentEncoding.Names, "encoding", "encodings");
        }

        var delimiter = _notes.Text(node.Find("delimiter"), "delimiter");
        delimiter = delimiter switch { "tab" or "\\t" => "\t", "comma" => ",", "semicolon" => ";", _ => delimiter };
        if (delimiter is { Length: not 1 } or "\"")
        {
            _notes.Report(node.Find("delimiter")!, "'delimiter' must be one character, such as \";\" or tab");
        }

        var source = node.Find("source");
        if (source is { Kind: DataKind.Map })
        {
            _notes.CheckKeys(source, "The source of an input", SourceKeys);
        }

        return new InputSpec(
            name,
            files,
            format,
            encoding,
            delimiter is [var sign] ? sign : null,
            _notes.Texts(node.Find("empty"), "empty").ToHashSet(StringComparer.Ordinal),
            [
                .. _notes.Map(source, "'source'", "{ title: Members, publisher: The parliament }").Select(member =>
                    KeyValuePair.Create(member.Key, string.Join('\n', _notes.Texts(member.Value, member.Key)))),
            ],
            _notes.PlaceOf(node));
    }

    private Dictionary<string, IReadOnlyDictionary<string, string>> ReadMaps()
    {
        var maps = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var (name, node) in _notes.Map(_root.Find("values"), "'values'", "sex: { m: male, f: female }"))
        {
            maps[name] = ValueReader.ReadMap(_notes, node, name);
        }

        return maps;
    }
}
