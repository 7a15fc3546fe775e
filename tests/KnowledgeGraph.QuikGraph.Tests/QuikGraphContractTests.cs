using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Compiler.Symbols;
using QuikGraph;

namespace KnowledgeGraph.QuikGraph.Tests;

/// <summary>
/// Both graphs, under any filter, against a graph of QuikGraph's own that is filled with the steps that the statements allow one by one.
/// </summary>
public sealed class QuikGraphContractTests
{
    private static readonly Config ManyCases = Config.QuickThrowOnFailure.WithMaxTest(300);

    private static readonly Arbitrary<(FactSet Set, TraversalQuestion Question)> Cases =
        RandomGraph.Sets.Zip(RandomGraph.Questions, (set, question) => (set, question)).ToArbitrary();

    [Fact]
    public void DirectedGraph_UnderAnyFilter_IsItsCopy() => Check.One(ManyCases, Prop.ForAll(Cases, item =>
    {
        using var graph = Images.Open(item.Set);
        var question = item.Question.Direction == Direction.Any ? item.Question with { Direction = Direction.Out } : item.Question;
        var view = graph.AsQuikGraph(item.Question.Options(graph));
        var copy = new BidirectionalGraph<Entity, StatementEdge>(allowParallelEdges: true);
        copy.AddVertexRange(AllEntities(graph).Where(entity => question.AllowsNode(entity.Id)));
        copy.AddEdgeRange(Edges(graph, item.Set, question));

        ShouldHaveTheSameVerticesAndEdges(view, view, copy, copy);
        foreach (var vertex in copy.Vertices)
        {
            view.OutEdges(vertex).ShouldBe(copy.OutEdges(vertex), ignoreOrder: true);
            view.InEdges(vertex).ShouldBe(copy.InEdges(vertex), ignoreOrder: true);
            (view.OutDegree(vertex), view.InDegree(vertex), view.Degree(vertex))
                .ShouldBe((copy.OutDegree(vertex), copy.InDegree(vertex), copy.Degree(vertex)));
            view.IsOutEdgesEmpty(vertex).ShouldBe(copy.IsOutEdgesEmpty(vertex));
            view.IsInEdgesEmpty(vertex).ShouldBe(copy.IsInEdgesEmpty(vertex));
            Enumerable.Range(0, view.OutDegree(vertex)).Select(index => view.OutEdge(vertex, index)).ShouldBe(view.OutEdges(vertex));
            Enumerable.Range(0, view.InDegree(vertex)).Select(index => view.InEdge(vertex, index)).ShouldBe(view.InEdges(vertex));
        }

        foreach (var (source, target) in Pairs(graph))
        {
            view.ContainsEdge(source, target).ShouldBe(copy.ContainsEdge(source, target));
            view.TryGetEdge(source, target, out var edge).ShouldBe(copy.TryGetEdge(source, target, out _));
            (edge == default || copy.ContainsEdge(edge)).ShouldBeTrue();
            view.TryGetEdges(source, target, out var between).ShouldBe(copy.TryGetEdges(source, target, out var expected));
            (between ?? []).ShouldBe(expected ?? [], ignoreOrder: true);
        }
    }));

    [Fact]
    public void UndirectedGraph_UnderAnyFilter_IsItsCopy() => Check.One(ManyCases, Prop.ForAll(Cases, item =>
    {
        using var graph = Images.Open(item.Set);
        var question = item.Question with { Direction = Direction.Any };
        var view = graph.AsUndirectedQuikGraph(item.Question.Options(graph));
        var copy = new UndirectedGraph<Entity, StatementEdge>(allowParallelEdges: true);
        copy.AddVertexRange(AllEntities(graph).Where(entity => question.AllowsNode(entity.Id)));
        copy.AddEdgeRange(Edges(graph, item.Set, question).Where(edge => edge.Statement.Subject == edge.Source));

        ShouldHaveTheSameVerticesAndEdges(view, view, copy, copy);
        foreach (var vertex in copy.Vertices)
        {
            view.AdjacentEdges(vertex).ShouldBe(copy.AdjacentEdges(vertex), ignoreOrder: true);
            view.AdjacentDegree(vertex).ShouldBe(copy.AdjacentDegree(vertex));
            view.IsAdjacentEdgesEmpty(vertex).ShouldBe(copy.IsAdjacentEdgesEmpty(vertex));
            var edges = view.AdjacentEdges(vertex).ToArray();
            Enumerable.Range(0, edges.Length).Select(index => view.AdjacentEdge(vertex, index)).ShouldBe(edges);
        }

        foreach (var (source, target) in Pairs(graph))
        {
            view.ContainsEdge(source, target).ShouldBe(copy.ContainsEdge(source, target));
            view.TryGetEdge(source, target, out var edge).ShouldBe(copy.TryGetEdge(source, target, out _));
            (edge == default || copy.ContainsEdge(edge)).ShouldBeTrue();
        }
    }));

    [Fact]
    public void Vertices_OfAnotherGraph_AreNotThere()
    {
        using var graph = Network.Open(2, [(0, 1)]);
        using var other = Network.Open(2, [(0, 1)]);
        var stranger = AllEntities(other).First();

        graph.AsQuikGraph().ContainsVertex(stranger).ShouldBeFalse();
        graph.AsQuikGraph().ContainsVertex(default).ShouldBeFalse();
        graph.AsQuikGraph().TryGetOutEdges(stranger, out _).ShouldBeFalse();
        graph.AsQuikGraph().TryGetInEdges(stranger, out _).ShouldBeFalse();
        Should.Throw<VertexNotFoundException>(() => graph.AsQuikGraph().OutEdges(stranger));
        Should.Throw<VertexNotFoundException>(() => graph.AsQuikGraph().InDegree(stranger));
        Should.Throw<VertexNotFoundException>(() => graph.AsUndirectedQuikGraph().AdjacentEdges(stranger));
    }

    private static void ShouldHaveTheSameVerticesAndEdges(
        IVertexSet<Entity> vertices,
        IEdgeSet<Entity, StatementEdge> edges,
        IVertexSet<Entity> expectedVertices,
        IEdgeSet<Entity, StatementEdge> expectedEdges)
    {
        vertices.Vertices.ShouldBe(expectedVertices.Vertices);
        (vertices.VertexCount, vertices.IsVerticesEmpty).ShouldBe((expectedVertices.VertexCount, expectedVertices.IsVerticesEmpty));
        edges.Edges.ShouldBe(expectedEdges.Edges, ignoreOrder: true);
        (edges.EdgeCount, edges.IsEdgesEmpty).ShouldBe((expectedEdges.EdgeCount, expectedEdges.IsEdgesEmpty));
        edges.Edges.ShouldAllBe(edge => edges.ContainsEdge(edge) && edge.Statement.Graph == edge.Source.Graph);
    }

    private static IEnumerable<StatementEdge> Edges(FactGraph graph, FactSet set, TraversalQuestion question) =>
        from step in question.Steps(set)
        where question.AllowsNode(step.From) && question.AllowsNode(step.To)
        select new StatementEdge(Entity(graph, step.From), Entity(graph, step.To), Statement(graph, step.Statement.Id));

    private static Entity Entity(FactGraph graph, string id) =>
        graph.TryFindEntity(id, out var entity) ? entity : throw new ArgumentException(id);

    private static Statement Statement(FactGraph graph, string id) =>
        graph.TryFindStatement(id, out var statement) ? statement : throw new ArgumentException(id);

    private static IEnumerable<Entity> AllEntities(FactGraph graph) =>
        Enumerable.Range(0, graph.Entities.Count).Select(index => graph.Entity(new EntityRow(index)));

    private static IEnumerable<(Entity Source, Entity Target)> Pairs(FactGraph graph) =>
        from source in AllEntities(graph) from target in AllEntities(graph) select (source, target);
}
