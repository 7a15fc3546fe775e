using System.Text.Json;
using KnowledgeGraph.Exchange.Gexf;
using KnowledgeGraph.Exchange.Tests.Support;
using KnowledgeGraph.Railway;

namespace KnowledgeGraph.Exchange.Tests;

public sealed class GexfFormatTests
{
    public static TheoryData<string> Graphs => SampleGraphs.Names;

    [PythonTheory]
    [MemberData(nameof(Graphs))]
    public void NetworkX_ReadsEveryEntityAndEveryRelation_WithItsTime(string name) => Check(name, static path => PythonReader.Read("graph.py", path, "gexf"));

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Graphology_ReadsEveryEntityAndEveryRelation(string name) => Check(name, static path => NodeReader.Read("gexf.mjs", path), hasTime: false);

    [Fact]
    public void Edge_BeginsAndEndsOnTheDaysOnWhichItMayHold()
    {
        var text = Exported.Text(new GexfFormat(), Facts.Graph);

        text.ShouldContain("<graph mode=\"dynamic\" timeformat=\"date\" defaultedgetype=\"directed\">");
        var operates = Rows.Relations(Facts.Graph).First(static statement => statement is { Since: "2019-03-03", Until: null });
        text.ShouldContain($"<edge id=\"{operates.Id}\" source=\"valley-rail\" target=\"valley-line\" label=\"operates\" start=\"2019-03-03\">");
        var former = Rows.Relations(Facts.Graph).First(static statement => statement.Until == "../2018");
        text.ShouldContain($"<edge id=\"{former.Id}\" source=\"coast-lines\" target=\"valley-line\" label=\"operates\" end=\"2018-12-31\">");
    }

    private static void Check(string name, Func<string, JsonElement> readFile, bool hasTime = true)
    {
        var graph = SampleGraphs.Find(name);
        using var folder = new TemporaryFolder();
        Exported.Write(new GexfFormat(), graph, folder);

        var read = readFile(folder["facts.gexf"]);

        read.GetProperty("directed").GetBoolean().ShouldBeTrue();
        read.GetProperty("nodes").EnumerateObject().Select(static node => Node(node.Name, node.Value)).ShouldBe(Rows.Entities(graph).Select(
            static entity => Rows.Line(
                entity.Id, entity.Kind.Name, Rows.XmlClean(entity.Name), entity.Description is { } text ? Rows.XmlClean(text) : null,
                Rows.Marking(entity.Marking))));
        var edges = read.GetProperty("edges").EnumerateArray().ToArray();
        edges.Select(Rows.Edge).ShouldBe(Rows.Relations(graph).Select(static statement => Rows.Edge(statement, Rows.XmlClean)), ignoreOrder: true);
        if (hasTime)
        {
            edges.Select(static edge => Rows.Line(Rows.Text(edge, "id"), Rows.Text(edge, "start"), Rows.Text(edge, "end"))).ShouldBe(
                Rows.Relations(graph).Select(static statement =>
                    Rows.Line(statement.Id, Day.ToText(statement.Time.SinceEarliest), Day.ToText(statement.Time.UntilLatest))),
                ignoreOrder: true);
        }
    }

    private static string Node(string id, JsonElement node) =>
        Rows.Line(id, Rows.Text(node, "kind"), Rows.Text(node, "label"), Rows.Text(node, "description"), Rows.Text(node, "marking"));
}
