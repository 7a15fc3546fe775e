using System.Text.Json;
using KnowledgeGraph.Exchange.Csv;
using KnowledgeGraph.Exchange.Tests.Support;

namespace KnowledgeGraph.Exchange.Tests;

public sealed class CsvFormatTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Graphs => SampleGraphs.Names;

    [PythonTheory]
    [MemberData(nameof(Graphs))]
    public void Python_ReadsEveryRowOfEveryTable(string name)
    {
        var graph = SampleGraphs.Find(name);
        using var folder = new TemporaryFolder();
        Exported.Write(new CsvFormat(), graph, folder);

        var tables = PythonReader.Read("tables.py", Path.GetDirectoryName(folder["any"])!);

        Read(tables, "entities.csv", "id", "kind", "name", "description", "aliases", "formerIds", "marking").ShouldBe(Rows.Entities(graph).Select(
            static entity => Rows.Line(entity.Id, entity.Kind.Name, entity.Name, entity.Description ?? "", List(entity.Aliases), List(entity.FormerIds),
                Rows.Marking(entity.Marking) ?? "")));
        Read(tables, "statements.csv", "id", "subject", "predicate", "type", "object", "since", "until", "on", "basis", "modality", "rank", "reason", "note",
            "attributedTo", "credibility", "likelihood", "marking").ShouldBe(Rows.Statements(graph).Select(static statement => Rows.Line(
                statement.Id, statement.Subject.Id, statement.Predicate.Name, Rows.Word(statement.Object.Kind), statement.Object.ToString(),
                statement.Since ?? "", statement.Until ?? "", statement.On ?? "", Rows.Word(statement.Basis), Rows.Word(statement.Modality),
                Rows.Word(statement.Rank), statement.RankReason ?? "", statement.Note ?? "", statement.AttributedTo?.Id ?? "",
                statement.Credibility == 0 ? "" : $"{statement.Credibility}", statement.Likelihood is { } likelihood ? Rows.Word(likelihood) : "",
                Rows.Marking(statement.Marking) ?? "")));
        Read(tables, "evidence.csv", "statement", "source", "offset", "digest", "row", "pointer", "exact", "subjectFit", "objectFit", "amountFit",
            "dateFit", "speakerFit", "hedgeFit").ShouldBe(
            from statement in Rows.Statements(graph)
            from evidence in statement.Evidence
            select Rows.Line(
                statement.Id, evidence.Source.Id, evidence.HasPosition ? $"{evidence.Offset}" : "", evidence.HasDigest ? evidence.DigestText : "",
                $"{evidence.RowNumber}", evidence.Pointer ?? "", evidence.Quote?.Exact ?? "", Rows.Fit(evidence.Fit.Subject) ?? "",
                Rows.Fit(evidence.Fit.Object) ?? "", Rows.Fit(evidence.Fit.Amount) ?? "", Rows.Fit(evidence.Fit.Date) ?? "",
                Rows.Fit(evidence.Fit.Speaker) ?? "", evidence.Fit.Hedge == HedgeFit.NotChecked ? "" : Rows.Word(evidence.Fit.Hedge)));
        Read(tables, "sources.csv", "id", "title", "marking").ShouldBe(
            Enumerable.Range(0, graph.Sources.Count).Select(row => graph.Source(new SourceRow(row))).Select(static source => Rows.Line(source.Id, source.Title, Rows.Marking(source.Marking) ?? "")));
        Read(tables, "conflicts.csv", "constraint", "reason").ShouldBe(
            Enumerable.Range(0, graph.Conflicts.Count).Select(row => graph.Conflict(new ConflictRow(row)))
                .Select(static conflict => Rows.Line(conflict.Constraint, conflict.Reason)));
    }

    [Fact]
    public void Lists_AreThoseOfJsonLines()
    {
        using var folder = new TemporaryFolder();
        Exported.Write(new CsvFormat(), SampleGraphs.Model, folder);

        File.ReadAllText(folder["statements.csv"]).ShouldContain(
            "\"[{\"\"qualifier\"\":\"\"fare\"\",\"\"value\"\":{\"\"type\"\":\"\"quantity\"\",\"\"amount\"\":1.50,\"\"unit\"\":\"\"crowns\"\",\"\"comparator\"\":\"\"about\"\"}}");
        File.ReadAllText(folder["statements.csv"]).ShouldContain("\"[{\"\"rule\"\":\"\"chain\"\",\"\"premises\"\":[");
    }

    [Fact]
    public void Cell_ThatASpreadsheetWouldRun_IsBehindAnApostrophe()
    {
        foreach (var text in SampleGraphs.HostileTexts)
        {
            var cell = SpreadsheetText.Of(text);

            (cell[0] is '=' or '+' or '@' or '\t' or '\r' || (cell[0] == '-' && cell != "-1")).ShouldBeFalse(cell);
            Plain(cell).ShouldBe(text);
        }

        SpreadsheetText.Of("-12.50").ShouldBe("-12.50");
        SpreadsheetText.Of("-0044-03-15").ShouldBe("'-0044-03-15");
    }

    private static string[] Read(JsonElement tables, string table, params string[] columns) => [.. tables.GetProperty(table).EnumerateArray()
        .Select(row => Rows.Line([.. columns.Select(column => Plain(row.GetProperty(column).GetString()!))]))];

    private static string Plain(string cell) => cell is ['\'', ..] ? cell[1..] : cell;

    private static string List(IEnumerable<string> texts)
    {
        var items = texts.ToArray();
        return items.Length == 0 ? "" : JsonSerializer.Serialize(items, Relaxed);
    }
}
