using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Reading;
using KnowledgeGraph.Exchange.Selecting;

namespace KnowledgeGraph.Exchange.Import.Mappings;

/// <summary>Collects the mistakes of a mapping, and reads its parts strictly.</summary>
internal sealed class MappingNotes(YamlDocument document)
{
    public List<ImportFinding> Findings { get; } = [.. document.Findings];

    public DataPlace PlaceOf(DataNode node) => document.PlaceOf(node.Offset);

    public void Report(DataNode at, string message) =>
        Findings.Add(new ImportFinding(document.Path, PlaceOf(at), message));

    /// <summary>The members of a map; an error for anything else.</summary>
    public IReadOnlyList<KeyValuePair<string, DataNode>> Map(DataNode? node, string what, string example)
    {
        if (node is null or { Kind: DataKind.Nothing })
        {
            return [];
        }

        if (node.Kind != DataKind.Map)
        {
            Report(node, $"{what} must be a mapping: {example}");
            return [];
        }

        return node.Members;
    }

    /// <summary>Reports keys that are not among those permitted.</summary>
    public void CheckKeys(DataNode map, string what, params string[] permitted)
    {
        for (var i = 0; i < map.Members.Count; i++)
        {
            var key = map.Members[i].Key;
            if (!permitted.Contains(key, StringComparer.Ordinal))
            {
                Report(KeyOf(map, i), $"{what} has no key '{key}'.{NearNames.Hint(key, permitted, "keys")}");
            }
        }
    }

    /// <summary>The place of a key, as a node.</summary>
    public static DataNode KeyOf(DataNode map, int index) =>
        index < map.KeyOffsets.Count ? new DataNode(DataKind.Text, map.KeyOffsets[index]) : map.Members[index].Value;

    /// <summary>A text; null, with an error, for a map or a list.</summary>
    public string? Text(DataNode? node, string key)
    {
        switch (node)
        {
            case null or { Kind: DataKind.Nothing }:
                return null;
            case { Kind: DataKind.Text }:
                return node.Text;
            case { Kind: DataKind.Map, Members: [{ Value.Kind: DataKind.Nothing } only] }:
                Report(node, $"'{key}' is a mapping here, because YAML reads braces so: write \"{{{only.Key}}}\" in quotation marks");
                return null;
            default:
                Report(node, $"'{key}' must be a single text");
                return null;
        }
    }

    public IReadOnlyList<string> Texts(DataNode? node, string key) => node switch
    {
        null or { Kind: DataKind.Nothing } => [],
        { Kind: DataKind.List } => [.. node.Items.Select(item => Text(item, key)).OfType<string>()],
        _ => Text(node, key) is { } text ? [text] : [],
    };

    public Template? Template(DataNode? node, string key)
    {
        if (Text(node, key) is not { } text)
        {
            return null;
        }

        var template = Mappings.Template.Parse(text, out var fault);
        if (template is null)
        {
            Report(node!, $"'{key}': {fault}");
        }

        return template;
    }

    public IReadOnlyList<Template> Templates(DataNode? node, string key) => node is { Kind: DataKind.List }
        ? [.. node.Items.Select(item => Template(item, key)).OfType<Template>()]
        : Template(node, key) is { } one ? [one] : [];

    /// <summary>A template, or a list of them of which the first one that has a value counts.</summary>
    public Template? FirstOf(DataNode? node, string key) => Templates(node, key).Reverse()
        .Aggregate((Template?)null, (otherwise, template) => template with { Otherwise = otherwise });

    public DataPath? Path(DataNode? node, string key)
    {
        if (Text(node, key) is not { } text)
        {
            return null;
        }

        if (text.StartsWith('{') && text.EndsWith('}'))
        {
            text = text[1..^1];
        }

        var path = DataPath.Parse(text, out var fault);
        if (path is null)
        {
            Report(node!, $"'{key}': {fault}");
        }

        return path;
    }

    public IReadOnlyList<RecordPath> Records(DataNode? node)
    {
        var texts = Texts(node, "records");
        RecordPath[] paths = [.. texts.DefaultIfEmpty("").Distinct(StringComparer.Ordinal).Select(RecordPath.Parse)];
        if (Array.Find(paths, path => path.Steps.Count > RecordPath.MaxSteps) is { } deep)
        {
            Report(node!, $"'records' has {deep.Steps.Count} keys; at most {RecordPath.MaxSteps} are possible");
        }

        return paths;
    }

    /// <summary>A name that must be one of some; an error with the nearest one where it is not.</summary>
    public bool IsKnown(DataNode at, string name, IReadOnlyCollection<string> names, string singular, string plural)
    {
        if (names.Contains(name))
        {
            return true;
        }

        Report(at, $"there is no {singular} '{name}'.{NearNames.Hint(name, [.. names], plural)}");
        return false;
    }
}
