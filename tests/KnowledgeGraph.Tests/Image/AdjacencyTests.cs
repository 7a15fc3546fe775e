
namespace KnowledgeGraph.Tests.Image;

public sealed class AdjacencyTests : IDisposable
{
    private readonly FactGraph _graph = Images.Open(ModelRailway.Facts);

    public void Dispose() => _graph.Dispose();

    [Theory]
    [InlineData("coast-line", Direction.Out, "serves harbour, serves market")]
    [InlineData("coast-line", Direction.In, "operates coast-railway")]
    [InlineData("coast-railway", Direction.Out, "operates coast-line, reaches harbour")]
    [InlineData("harbour", Direction.In, "adjoins market, reaches coast-railway, serves coast-line")]
    [InlineData("hill-line", Direction.Out, "")]
    [InlineData("summit", Direction.In, "")]
    public void Edges_OfAnEntity_AreSortedByPredicateThenNeighbour(string id, Direction direction, string expected) =>
        Describe(Entity(id).Edges(direction)).ShouldBe(expected);

    [Theory]
    [InlineData("market", Direction.Out, true)]
    [InlineData("market", Direction.In, true)]
    [InlineData("harbour", Direction.Out, false)]
    [InlineData("harbour", Direction.In, false)]
    public void Edges_OfASymmetricPredicate_StandAtBothEndsInBothDirections(string id, Direction direction, bool isForward)
    {
        var edges = Entity(id).Edges(direction, Predicate("adjoins"));

        edges.Count.ShouldBe(1);
        edges[0].Statement.Id.ShouldBe(ModelRailway.Adjoins);
        edges[0].From.ShouldBe(Entity(id));
        edges[0].IsForward.ShouldBe(isForward);
    }

    [Fact]
    public void Edges_OfOnePredicate_AreItsPartOfTheRow()
    {
        Describe(Entity("harbour").Edges(Direction.In, Predicate("reaches"))).ShouldBe("reaches coast-railway");
        Entity("harbour").Edges(Direction.In, Predicate("operates")).Count.ShouldBe(0);
        Entity("harbour").Edges(Direction.In, Predicate("reaches"))[0].IsForward.ShouldBeFalse();
    }

    [Fact]
    public void Traits_OfEachEdge_AreThoseOfItsStatement()
    {
        foreach (var direction in (Direction[])[Direction.Out, Direction.In])
        {
            var view = _graph.Adjacency(direction);
            view.Count.ShouldBe(6);
            for (var edge = 0; edge < view.Count; edge++)
            {
                view.Traits[new EdgeRow(edge)].ShouldBe(_graph.Statements.Traits[view.Statements[new EdgeRow(edge)]]);
                view.Predicates[new EdgeRow(edge)].ShouldBe(_graph.Statements.Predicates[view.Statements[new EdgeRow(edge)]]);
            }
        }
    }

    [Fact]
    public void Adjacency_OfBothDirectionsAtOnce_DoesNotExist() =>
        Should.Throw<ArgumentOutOfRangeException>(() => _graph.Adjacency(Direction.Any));

    private static string Describe(EdgeRange edges)
    {
        var described = new List<string>();
        foreach (var edge in edges)
        {
            described.Add($"{edge.Statement.Predicate} {edge.Target}");
        }

        return string.Join(", ", described);
    }

    private Predicate Predicate(string name) => _graph.Ontology.FindPredicate(name)!;

    private Entity Entity(string id)
    {
        _graph.TryFindEntity(id, out var entity).ShouldBeTrue();
        return entity;
    }
}
