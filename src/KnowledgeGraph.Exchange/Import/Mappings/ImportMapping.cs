using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Reading;

namespace KnowledgeGraph.Exchange.Import.Mappings;

/// <summary>A mapping that was read and has no mistakes.</summary>
public sealed class ImportMapping
{
    internal ImportMapping()
    {
    }

    /// <summary>The name of the folder of its facts.</summary>
    public string Name { get; internal init; } = "";

    internal IReadOnlyList<InputSpec> Inputs { get; init; } = [];

    internal IReadOnlyList<SetSpec> Sets { get; init; } = [];

    /// <summary>Paths of values whose absence from the facts is not reported.</summary>
    internal IReadOnlyList<string> Ignored { get; init; } = [];

    internal OntologyNames Ontology { get; init; } = OntologyNames.None;

    /// <summary>The inputs with the files that the mapping names for them, relative to it.</summary>
    public IEnumerable<(string Input, IReadOnlyList<string> Files)> Files => Inputs.Select(input => (input.Name, input.Files));

    /// <summary>The format of an input; null where that of each file counts.</summary>
    public InputFormat? FormatOf(string input) => Input(input).Format;

    /// <summary>The encoding of an input.</summary>
    public string EncodingOf(string input) => Input(input).Encoding;

    /// <summary>The sign between the fields of an input; null where it is found in the header.</summary>
    public char? DelimiterOf(string input) => Input(input).Delimiter;

    private InputSpec Input(string name) => Inputs.First(input => input.Name == name);
}

/// <summary>An input: the files of one kind of records.</summary>
/// <param name="Files">Files, folders and patterns, relative to the mapping.</param>
/// <param name="Empty">Texts that stand for no value.</param>
/// <param name="Source">The keys of the source of each file.</param>
internal sealed record InputSpec(
    string Name,
    IReadOnlyList<string> Files,
    InputFormat? Format,
    string Encoding,
    char? Delimiter,
    IReadOnlySet<string> Empty,
    IReadOnlyList<KeyValuePair<string, string>> Source,
    DataPlace Place);

/// <summary>The use of the records of an input: entities with their statements, or statements alone.</summary>
internal sealed record SetSpec(string Name, string Input, RecordPath Records)
{
    public required bool IsEntities { get; init; }

    public required Conditions Where { get; init; }

    /// <summary>The list inside a record whose items are the records.</summary>
    public DataPath? Each { get; init; }

    public IReadOnlyDictionary<string, JoinSpec> Joins { get; init; } = new Dictionary<string, JoinSpec>();

    public Template? Key { get; init; }

    public Template? Id { get; init; }

    public ValueSpec? Kind { get; init; }

    public Template? Label { get; init; }

    public IReadOnlyList<KeyValuePair<string, Template>> Names { get; init; } = [];

    public IReadOnlyList<Template> Aliases { get; init; } = [];

    public Template? Description { get; init; }

    public IReadOnlyList<KeyValuePair<string, Template>> Identifiers { get; init; } = [];

    /// <summary>Identifier schemes by which records are one entity.</summary>
    public IReadOnlyList<string> MergeBy { get; init; } = [];

    /// <summary>Whether several records may have one key, and are one entity.</summary>
    public bool MayRepeat { get; init; }

    public IReadOnlyList<StatementSpec> Statements { get; init; } = [];
}

/// <summary>Records of another input, found by a key.</summary>
internal sealed record JoinSpec(string Input, RecordPath Records, Template Key, Template On);

/// <summary>A statement that a record yields.</summary>
internal sealed record StatementSpec(string Predicate, ValueSpec Object, DataPlace Place)
{
    /// <summary>Null where the subject is the entity of the record.</summary>
    public ValueSpec? Subject { get; init; }

    public DataPath? Each { get; init; }

    public Conditions Where { get; init; } = Conditions.None;

    /// <summary>Time, qualifiers and the other fields, by their keys.</summary>
    public IReadOnlyList<KeyValuePair<string, ValueSpec>> Fields { get; init; } = [];

    /// <summary>The day of the table that the record is in: then presence and absence over these days become times.</summary>
    public Template? Snapshot { get; init; }
}

/// <summary>How a value is made.</summary>
/// <param name="Type">What it must become: a type of the ontology, an enumeration, or <see cref="OntologyNames.Entity"/>.</param>
internal sealed record ValueSpec(string Type, Template Text, DataPlace Place)
{
    /// <summary>The sets in which the entity is looked for by its key; empty where the text is the id itself.</summary>
    public IReadOnlyList<string> Sets { get; init; } = [];

    public IReadOnlyDictionary<string, string>? Map { get; init; }

    public IReadOnlyList<string> DateFormats { get; init; } = [];

    /// <summary>How exact a date of Wikidata is.</summary>
    public Template? Precision { get; init; }

    /// <summary>The sign before the decimals of a number.</summary>
    public char DecimalSign { get; init; } = '.';

    public Template? Unit { get; init; }

    public Template? UpTo { get; init; }

    public string Per { get; init; } = "";

    public string Comparator { get; init; } = "";

    public Template? Language { get; init; }
}

/// <summary>The conditions on records.</summary>
/// <param name="Required">Paths and their permitted values; no values for any.</param>
/// <param name="Excluded">Paths and values that exclude a record.</param>
internal sealed record Conditions(
    IReadOnlyList<KeyValuePair<DataPath, IReadOnlyList<string>>> Required, IReadOnlyList<KeyValuePair<DataPath, IReadOnlyList<string>>> Excluded)
{
    public static Conditions None { get; } = new([], []);

    public bool Hold(DataScope scope) => Required.All(each => Has(scope, each)) && !Excluded.Any(each => Has(scope, each));

    private static bool Has(DataScope scope, KeyValuePair<DataPath, IReadOnlyList<string>> condition)
    {
        var values = condition.Key.Find(scope).Where(node => node.Kind != DataKind.Nothing && (node.Kind == DataKind.Map || node.Text.Trim().Length > 0));
        return condition.Value.Count == 0 ? values.Any() : values.Any(node => condition.Value.Contains(node.Text.Trim(), StringComparer.Ordinal));
    }
}
