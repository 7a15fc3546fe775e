using System.Text.Json;
using KnowledgeGraph.Exchange.GraphMl;
using KnowledgeGraph.Exchange.Tests.Support;

namespace KnowledgeGraph.Exchange.Tests;

public sealed class GraphMlFormatTests
{
    public static TheoryData<string> Graphs => SampleGraphs.Names;

    [PythonTheory]
    [MemberData(nameof(Graphs))]
    public void NetworkX_ReadsEveryEntityAndEveryRelation(string name)
    {
        var graph = SampleGraphs.Find(name);
        using var folder = new TemporaryFolder();
        Exported.Write(new GraphMlFormat(), graph, folder);

        var read = PythonReader.Read("graph.py", folder["facts.graphml"], "graphml");

        read.GetProperty("directed").GetBoolean().ShouldBeTrue();
        read.GetProperty("nodes").EnumerateObject().Select(static node => Node(node.Name, node.Value)).ShouldBe(Rows.Entities(graph).Select(
            static entity => Rows.Line(
                entity.Id, entity.Kind.Name, Rows.XmlClean(entity.Name), entity.Description is { } text ? Rows.XmlClean(text) : null,
                Rows.Marking(entity.Marking))));
        read.GetProperty("edges").EnumerateArray().Select(Rows.Edge)
            .ShouldBe(Rows.Relations(graph).Select(static statement => Rows.Edge(statement, Rows.XmlClean)), ignoreOrder: true);
    }

    private static string Node(string id, JsonElement node) =>
        Rows.Line(id, Rows.Text(node, "kind"), Rows.Text(node, "name"), Rows.Text(node, "description"), Rows.Text(node, "marking"));
}
