using System.Text.Json;
using KnowledgeGraph.Exchange.Neo4j;
using KnowledgeGraph.Exchange.Tests.Support;

namespace KnowledgeGraph.Exchange.Tests;

public sealed class Neo4jFormatTests
{
    public static TheoryData<string> Graphs => SampleGraphs.Names;

    [PythonTheory]
    [MemberData(nameof(Graphs))]
    public void Python_ReadsEveryNodeAndEveryRelationship(string name)
    {
        var graph = SampleGraphs.Find(name);
        using var folder = new TemporaryFolder();
        Exported.Write(new Neo4jFormat(), graph, folder);

        var tables = PythonReader.Read("tables.py", Path.GetDirectoryName(folder["any"])!);

        Read(tables, "entities.csv", "id:ID(Entity)", ":LABEL", "name", "description", "aliases:string[]", "marking").ShouldBe(Rows.Entities(graph).Select(
            static entity => Rows.Line(
                entity.Id, List([entity.Kind.Name, .. entity.Kind.Ancestors.Select(static kind => kind.Name)]), entity.Name, entity.Description ?? "",
                List(entity.Aliases), Rows.Marking(entity.Marking) ?? "")));
        Read(tables, "values.csv", "id:ID(Value)", ":LABEL", "type", "value").ShouldBe(Rows.Statements(graph).Where(static row => !row.Predicate.IsRelation)
            .Select(static row => Rows.Line(row.Id, "Value", Rows.Word(row.Object.Kind), row.Object.ToString())));
        Read(tables, "relations.csv", ":START_ID(Entity)", ":END_ID(Entity)", ":TYPE", "id", "since", "until", "on", "modality", "note", "marking").ShouldBe(
            Rows.Relations(graph).Select(static row => Relationship(row, row.Object.AsEntity().Id)));
        Read(tables, "properties.csv", ":START_ID(Entity)", ":END_ID(Value)", ":TYPE", "id", "since", "until", "on", "modality", "note", "marking").ShouldBe(
            Rows.Statements(graph).Where(static row => !row.Predicate.IsRelation).Select(static row => Relationship(row, row.Id)));
    }

    private static string Relationship(Statement row, string end) => Rows.Line(
        row.Subject.Id, end, row.Predicate.Name, row.Id, row.Since ?? "", row.Until ?? "", row.On ?? "", Rows.Word(row.Modality), row.Note ?? "",
        Rows.Marking(row.Marking) ?? "");

    private static string List(IEnumerable<string> texts) => string.Join(Neo4jFormat.Separator, texts.Select(static text => text.Replace(Neo4jFormat.Separator, '\uFFFD')));

    private static string[] Read(JsonElement tables, string table, params string[] columns) => [.. tables.GetProperty(table).EnumerateArray()
        .Select(row => Rows.Line([.. columns.Select(column => row.GetProperty(column).GetString())]))];
}
