using KnowledgeGraph.Exchange.Export;
using StatementEvidence = (KnowledgeGraph.Statement Statement, KnowledgeGraph.Evidence Evidence);

namespace KnowledgeGraph.Exchange.Parquet;

/// <summary>
/// Apache Parquet: a table of entities, one of relations, one of statements with a literal value and one of evidence, for engines that work
/// on columns and beyond one machine. The columns <c>id</c>, <c>src</c> and <c>dst</c> are those that GraphFrames looks for.
/// </summary>
/// <seealso href="https://parquet.apache.org/docs/"/>
public sealed class ParquetFormat() : ExportFormat(
    "parquet", "Apache Parquet, a folder of tables: entities, relations, values and evidence, for DuckDB, Spark and pandas",
    "application/vnd.apache.parquet")
{
    /// <inheritdoc />
    public override IReadOnlyList<ExportFile> Files { get; } =
    [
        new("nodes.parquet", WriteNodes),
        new("edges.parquet", WriteEdges),
        new("values.parquet", WriteValues),
        new("evidence.parquet", WriteEvidence),
    ];

    /// <inheritdoc />
    public override ExportParts Carries =>
        ExportParts.Values | ExportParts.Passages | ExportParts.Descriptions | ExportParts.Remarks | ExportParts.Ratings
            | ExportParts.Attributions | ExportParts.Markings | ExportParts.Fits;

    // Columns hold the rows of one write: each write has its own.
    private static void WriteNodes(ExportInput input, Stream output, CancellationToken cancellationToken) => new Table<Entity>(
        Column<Entity>.Text("id", row => row.Id),
        Column<Entity>.Text("kind", row => row.Kind.Name),
        Column<Entity>.Text("name", row => row.Name),
        Column<Entity>.Text("description", row => row.Description, isNullable: true),
        Column<Entity>.Text("marking", row => MarkingText.Of(row.Marking), isNullable: true))
        .Write(input.Selection.Entities, output, cancellationToken);

    private static void WriteEdges(ExportInput input, Stream output, CancellationToken cancellationToken) => new Table<Statement>(
    [
        Column<Statement>.Text("id", row => row.Id),
        Column<Statement>.Text("src", row => row.Subject.Id),
        Column<Statement>.Text("dst", row => row.Object.AsEntity().Id),
        Column<Statement>.Text("predicate", row => row.Predicate.Name),
        .. Validity(),
    ]).Write(input.Selection.Relations, output, cancellationToken);

    private static void WriteValues(ExportInput input, Stream output, CancellationToken cancellationToken) => new Table<Statement>(
    [
        Column<Statement>.Text("id", row => row.Id),
        Column<Statement>.Text("subject", row => row.Subject.Id),
        Column<Statement>.Text("predicate", row => row.Predicate.Name),
        Column<Statement>.Text("type", row => Words.Of(row.Object.Kind)),
        Column<Statement>.Text("value", row => row.Object.ToString()),
        Column<Statement>.OptionalDecimal("number", row => NumberOf(row.Object)),
        Column<Statement>.Text("unit", row => UnitOf(row.Object), isNullable: true),
        .. Validity(),
    ]).Write(input.Selection.Values, output, cancellationToken);

    private static void WriteEvidence(ExportInput input, Stream output, CancellationToken cancellationToken) => new Table<StatementEvidence>(
    [
        Column<StatementEvidence>.Text("statement", row => row.Statement.Id),
        Column<StatementEvidence>.Text("source", row => row.Evidence.Source.Id),
        Column<StatementEvidence>.OptionalNumber("offset", row => row.Evidence.HasPosition ? row.Evidence.Offset : null),
        Column<StatementEvidence>.OptionalNumber("length", row => row.Evidence.HasDigest ? row.Evidence.Length : null),
        Column<StatementEvidence>.OptionalNumber("row", row => row.Evidence.RowNumber),
        Column<StatementEvidence>.Text("pointer", row => row.Evidence.Pointer, isNullable: true),
        Column<StatementEvidence>.Flag("whole_document", row => row.Evidence.IsWholeDocument),
        Column<StatementEvidence>.Flag("verified", row => row.Evidence.IsVerified),
        Column<StatementEvidence>.Text("exact", row => row.Evidence.Quote?.Exact, isNullable: true),
        .. FitWords.All.Select(part => Column<StatementEvidence>.Text(part.Name + "_fit", row => part.Word(row.Evidence.Fit), isNullable: true)),
    ])
        .Write(input.Selection.Statements.SelectMany(row => row.Evidence, (row, evidence) => (row, evidence)), output, cancellationToken);

    private static Column<Statement>[] Validity() =>
    [
        Column<Statement>.Text("since", row => row.Since, isNullable: true),
        Column<Statement>.Text("until", row => row.Until, isNullable: true),
        Column<Statement>.Text("on", row => row.On, isNullable: true),
        Column<Statement>.Text("basis", row => Words.Of(row.Basis)),
        Column<Statement>.Text("modality", row => Words.Of(row.Modality)),
        Column<Statement>.Text("rank", row => Words.Of(row.Rank)),
        Column<Statement>.Text("reason", row => row.RankReason, isNullable: true),
        Column<Statement>.Text("attributed_to", row => row.AttributedTo?.Id, isNullable: true),
        Column<Statement>.OptionalNumber("credibility", row => row.Credibility > 0 ? row.Credibility : null),
        Column<Statement>.Text("likelihood", row => row.Likelihood is { } likelihood ? Words.Of(likelihood) : null, isNullable: true),
        Column<Statement>.Text("note", row => row.Note, isNullable: true),
        Column<Statement>.Text("marking", row => MarkingText.Of(row.Marking), isNullable: true),
    ];

    private static string? UnitOf(FactValue value) => value.Kind == ValueKind.Quantity ? value.AsQuantity().Unit.Name : null;

    private static double? NumberOf(FactValue value) => value.Kind switch
    {
        ValueKind.Integer => value.AsInteger(),
        ValueKind.Decimal => (double)value.AsDecimal(),
        ValueKind.Quantity => (double)value.AsQuantity().Amount,
        _ => null,
    };
}
