using KnowledgeGraph.Exchange.Csv;
using KnowledgeGraph.Exchange.Export;

namespace KnowledgeGraph.Exchange.Neo4j;

/// <summary>
/// The files that <c>neo4j-admin database import</c> reads: a node for each entity, labelled with its kind and those above it, and a
/// relationship for each relation; a literal value is a node too, since a property of an entity has neither time nor modality. Lists are
/// separated by <see cref="Separator"/>. The ids of cited sources are a property.
/// </summary>
/// <seealso href="https://neo4j.com/docs/operations-manual/current/import/"/>
public sealed class Neo4jFormat() : ExportFormat(
    "neo4j", "Neo4j, a folder of files for neo4j-admin database import", "text/csv; charset=utf-8; header=present")
{
    /// <summary>The unit separator, which no text has: import with <c>--array-delimiter=U+001F</c>.</summary>
    public const char Separator = '\u001F';

    private static readonly CsvTable<Entity> EntityTable = new(
        ("id:ID(Entity)", static row => row.Id),
        (":LABEL", static row => List([row.Kind.Name, .. row.Kind.Ancestors.Select(static kind => kind.Name)])),
        ("name", static row => row.Name),
        ("description", static row => row.Description),
        ("aliases:string[]", static row => List(row.Aliases)),
        ("names:string[]", static row => List(row.LocalNames.Select(static name => $"{name.Language}:{name.Name}"))),
        ("identifiers:string[]", static row =>
            List(row.Identifiers.Select(static identifier => $"{identifier.Scheme.Name}:{identifier.Value}"))),
        ("formerIds:string[]", static row => List(row.FormerIds)),
        ("marking", static row => MarkingText.Of(row.Marking)));

    private static readonly CsvTable<Statement> ValueTable = new(
        ("id:ID(Value)", static row => row.Id),
        (":LABEL", static _ => "Value"),
        ("type", static row => Words.Of(row.Object.Kind)),
        ("value", static row => row.Object.ToString()),
        ("language", static row => row.Object.Kind == ValueKind.LanguageText ? row.Object.Language() : null),
        ("number:double", static row => StatementCells.Number(row.Object)),
        ("unit", static row => StatementCells.Unit(row.Object)));

    /// <inheritdoc />
    public override IReadOnlyList<ExportFile> Files { get; } =
    [
        EntityTable.File("entities.csv", static selection => selection.Entities),
        ValueTable.File("values.csv", static selection => selection.Values),
        Relationships(":END_ID(Entity)", static row => row.Object.AsEntity().Id)
            .File("relations.csv", static selection => selection.Relations),
        Relationships(":END_ID(Value)", static row => row.Id).File("properties.csv", static selection => selection.Values),
    ];

    /// <inheritdoc />
    public override ExportParts Carries =>
        ExportParts.All & ~(ExportParts.Passages | ExportParts.Derivations | ExportParts.Sources | ExportParts.Conflicts
            | ExportParts.Reviews | ExportParts.Fits);

    private static CsvTable<Statement> Relationships(string end, Func<Statement, string> readEnd) => new(
        (":START_ID(Entity)", static row => row.Subject.Id),
        (end, readEnd),
        (":TYPE", static row => row.Predicate.Name),
        ("id", static row => row.Id),
        ("since", static row => row.Since),
        ("until", static row => row.Until),
        ("on", static row => row.On),
        ("first:date", static row => DateOf(row.Time.SinceEarliest)),
        ("last:date", static row => DateOf(row.Time.UntilLatest)),
        ("basis", static row => Words.Of(row.Basis)),
        ("modality", static row => Words.Of(row.Modality)),
        ("rank", static row => Words.Of(row.Rank)),
        ("reason", static row => row.RankReason),
        ("attributedTo", static row => row.AttributedTo?.Id),
        ("credibility:int", StatementCells.Credibility),
        ("likelihood", StatementCells.Likelihood),
        ("note", static row => row.Note),
        ("marking", static row => MarkingText.Of(row.Marking)),
        ("qualifiers", StatementCells.Qualifiers),
        ("sources:string[]", static row => List(row.Evidence.Select(static evidence => evidence.Source.Id).Distinct())));

    // Other years than those of four digits have no form that is sure to be read.
    private static string? DateOf(int day) => Day.ToDate(day) is null ? null : Day.ToText(day);

    private static string? List(IEnumerable<string> texts)
    {
        var joined = string.Join(Separator, texts.Select(static text => text.Replace(Separator, '\uFFFD')));
        return joined.Length == 0 ? null : joined;
    }
}
