using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.JsonLines;
using StatementEvidence = (KnowledgeGraph.Statement Statement, KnowledgeGraph.Evidence Evidence);

namespace KnowledgeGraph.Exchange.Csv;

/// <summary>
/// Comma-separated values: a table of entities, of statements, of their evidence, of sources and of conflicts. Lists in a cell are JSON,
/// with the members that JSON Lines have. Texts that a spreadsheet would run as a formula are behind an apostrophe:
/// <see cref="SpreadsheetText"/>.
/// </summary>
public sealed class CsvFormat() : ExportFormat(
    "csv", "CSV, a folder of tables: entities, statements, evidence, sources and conflicts in full, for spreadsheets and scripts",
    "text/csv; charset=utf-8; header=present")
{
    private static readonly CsvTable<Entity> EntityTable = Table<Entity>(
        ("id", static row => row.Id),
        ("kind", static row => row.Kind.Name),
        ("name", static row => row.Name),
        ("description", static row => row.Description),
        ("aliases", static row => JsonCell.Of(row.Aliases)),
        ("names", static row => JsonCell.Of(row.LocalNames, static (json, name) =>
        {
            json.WriteStartObject();
            json.WriteString("language", name.Language);
            json.WriteString("name", name.Name);
            json.WriteEndObject();
        })),
        ("identifiers", static row => JsonCell.Of(row.Identifiers, EntryWriter.Write)),
        ("formerIds", static row => JsonCell.Of(row.FormerIds)),
        ("marking", static row => MarkingText.Of(row.Marking)));

    private static readonly CsvTable<Statement> StatementTable = Table<Statement>(
        ("id", static row => row.Id),
        ("subject", static row => row.Subject.Id),
        ("predicate", static row => row.Predicate.Name),
        ("type", static row => Words.Of(row.Object.Kind)),
        ("object", static row => row.Object.ToString()),
        ("language", static row => row.Object.Kind == ValueKind.LanguageText ? row.Object.Language() : null),
        ("number", static row => StatementCells.Number(row.Object)),
        ("upTo", static row => row.Object.Kind == ValueKind.Quantity ? Decimal(row.Object.AsQuantity().UpperAmount) : null),
        ("unit", static row => StatementCells.Unit(row.Object)),
        ("per", StatementCells.Period),
        ("comparator", static row => row.Object.Kind == ValueKind.Quantity ? Words.Of(row.Object.AsQuantity().Comparator) : null),
        ("since", static row => row.Since),
        ("until", static row => row.Until),
        ("on", static row => row.On),
        ("basis", static row => Words.Of(row.Basis)),
        ("modality", static row => Words.Of(row.Modality)),
        ("rank", static row => Words.Of(row.Rank)),
        ("reason", static row => row.RankReason),
        ("attributedTo", static row => row.AttributedTo?.Id),
        ("credibility", StatementCells.Credibility),
        ("likelihood", StatementCells.Likelihood),
        ("note", static row => row.Note),
        ("qualifiers", StatementCells.Qualifiers),
        ("derivations", static row => JsonCell.Of(row.Derivations, StatementEntry.Write)),
        ("reviews", static row => JsonCell.Of(row.Reviews, StatementEntry.Write)),
        ("reviewState", static row => Words.Of(row.ReviewState)),
        ("marking", static row => MarkingText.Of(row.Marking)));

    private static readonly CsvTable<StatementEvidence> EvidenceTable = Table<StatementEvidence>([
        ("statement", static row => row.Statement.Id),
        ("source", static row => row.Evidence.Source.Id),
        ("offset", static row => row.Evidence.HasPosition ? StatementCells.Number(row.Evidence.Offset) : null),
        ("length", static row => row.Evidence.HasDigest ? StatementCells.Number(row.Evidence.Length) : null),
        ("digest", static row => row.Evidence.HasDigest ? row.Evidence.DigestText : null),
        ("row", static row => StatementCells.Number(row.Evidence.RowNumber)),
        ("pointer", static row => row.Evidence.Pointer),
        ("wholeDocument", static row => StatementCells.Flag(row.Evidence.IsWholeDocument)),
        ("verified", static row => StatementCells.Flag(row.Evidence.IsVerified)),
        ("exact", static row => row.Evidence.Quote?.Exact),
        ("prefix", static row => row.Evidence.Quote?.Prefix),
        ("suffix", static row => row.Evidence.Quote?.Suffix),
        .. FitWords.All.Select(static part => (part.Name + "Fit", (Func<StatementEvidence, string?>)(row => part.Word(row.Evidence.Fit))))]);

    private static readonly CsvTable<SourceDocument> SourceTable = Table<SourceDocument>(
        ("id", static row => row.Id),
        ("title", static row => row.Title),
        ("publisher", static row => row.Publisher),
        ("authors", static row => JsonCell.Of(row.Authors)),
        ("published", static row => row.Published?.Edtf),
        ("language", static row => row.Language),
        ("url", static row => row.Url),
        ("licence", static row => row.Licence),
        ("reliability", static row => row.Reliability.ToString()),
        ("file", static row => row.File),
        ("encoding", static row => row.Encoding),
        ("sha256", static row => row.Sha256),
        ("mayBeQuoted", static row => StatementCells.Flag(row.MayBeQuoted)),
        ("entity", static row => row.Entity?.Id),
        ("description", static row => row.Description),
        ("derivedFrom", static row => JsonCell.Of(row.DerivedFrom, EntryWriter.Write)),
        ("marking", static row => MarkingText.Of(row.Marking)));

    private static readonly CsvTable<Conflict> ConflictTable = Table<Conflict>(
        ("constraint", static row => row.Constraint),
        ("reason", static row => row.Reason),
        ("statements", static row => JsonCell.Of(row.Statements.Select(static statement => statement.Id))));

    /// <inheritdoc />
    public override IReadOnlyList<ExportFile> Files { get; } =
    [
        EntityTable.File("entities.csv", static selection => selection.Entities),
        StatementTable.File("statements.csv", static selection => selection.Statements),
        EvidenceTable.File("evidence.csv", static selection =>
            selection.Statements.SelectMany(static row => row.Evidence, static (row, evidence) => (row, evidence))),
        SourceTable.File("sources.csv", static selection => selection.Sources),
        ConflictTable.File("conflicts.csv", static selection => selection.Conflicts),
    ];

    /// <inheritdoc />
    public override ExportParts Carries => ExportParts.All;

    private static CsvTable<TRow> Table<TRow>(params (string Name, Func<TRow, string?> Read)[] columns) =>
        new([.. columns.Select(static column => (column.Name, (Func<TRow, string?>)(row => SpreadsheetText.Of(column.Read(row)))))]);

    private static string? Decimal(decimal? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
