using System.Xml.Linq;
using KnowledgeGraph.Exchange.GraphMl;
using KnowledgeGraph.Railway;

namespace KnowledgeGraph.Exchange.Tests;

public sealed class GraphMlFormatTests
{
    private static readonly XNamespace Xml = "http://graphml.graphdrawing.org/xmlns";

    private static readonly FactGraph Graph = Facts.Graph;

    private static readonly XElement Root = XDocument.Parse(Exported.Text(new GraphMlFormat(), Graph)).Root!.Element(Xml + "graph")!;

    [Fact]
    public void Nodes_AreTheEntities() => Root.Elements(Xml + "node").Select(node => (string)node.Attribute("id")!).ShouldBe(
        Enumerable.Range(0, Graph.Entities.Count).Select(row => Graph.Entity(new EntityRow(row)).Id));

    [Fact]
    public void Edges_AreTheRelations()
    {
        var edges = Root.Elements(Xml + "edge").Select(edge => (
            (string)edge.Attribute("id")!,
            (string)edge.Attribute("source")!,
            edge.Elements(Xml + "data").Single(data => (string?)data.Attribute("key") == "predicate").Value,
            (string)edge.Attribute("target")!));

        edges.ShouldBe(
            from row in Enumerable.Range(0, Graph.Statements.Count)
            let statement = Graph.Statement(new StatementRow(row))
            where statement.Predicate.IsRelation
            select (statement.Id, statement.Subject.Id, statement.Predicate.Name, statement.Object.AsEntity().Id));
    }
}
