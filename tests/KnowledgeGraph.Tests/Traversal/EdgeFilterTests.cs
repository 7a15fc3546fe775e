using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

public sealed class EdgeFilterTests : IDisposable
{
    private readonly FactGraph _graph = Images.Open(ModelRailway.Facts);

    public void Dispose() => _graph.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(-1)]
    public void Compile_CredibilityOffTheScale_Throws(int credibility) =>
        Should.Throw<ArgumentOutOfRangeException>(() => EdgeFilter.Compile(_graph, new() { MinCredibility = credibility }));

    [Fact]
    public void Compile_NegativeLength_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => EdgeFilter.Compile(_graph, new() { MaxLength = -1 }));

    [Fact]
    public void Compile_RangeThatEndsBeforeItBegins_Throws() =>
        Should.Throw<ArgumentException>(() => EdgeFilter.Compile(_graph, new() { From = 2, To = 1 }));

    [Fact]
    public void Compile_CertainlyNot_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => EdgeFilter.Compile(_graph, new() { Certainty = Certainty.No }));

    [Fact]
    public void Compile_EntityOfAnotherGraph_Throws()
    {
        using var other = Images.Open(ModelRailway.Facts);

        Should.Throw<ArgumentException>(() => EdgeFilter.Compile(_graph, new() { Avoid = [other.Entity(new EntityRow(0))] }));
    }

    [Fact]
    public void Neighbours_UnderTheDefaults_GoOutwardsThenInwards() =>
        Describe("coast-line", new()).ShouldBe("serves harbour, serves market, operates coast-railway");

    [Fact]
    public void Neighbours_OfASymmetricPredicateBothWays_ComeOnce() =>
        Describe("harbour", new() { Predicates = [_graph.Ontology.FindPredicate("adjoins")!] }).ShouldBe("adjoins market");

    [Fact]
    public void Neighbours_OfAKind_LeaveTheOthersOut() =>
        Describe("harbour", new() { Kinds = [_graph.Ontology.FindKind("Place")!] }).ShouldBe("adjoins market, serves coast-line");

    [Fact]
    public void Neighbours_WithARatingAlone_LeaveOutWhatNobodyRated() =>
        Describe("coast-line", new() { IncludeUnrated = false }).ShouldBe("serves market");

    [Fact]
    public void Neighbours_WithAMinimalCredibility_KeepWhatNobodyRated() =>
        Describe("coast-line", new() { MinCredibility = 5 }).ShouldBe(Describe("coast-line", new()));

    [Fact]
    public void Neighbours_OfOneModality_LeaveTheOthersOut() =>
        Describe("coast-line", new() { Modalities = [Modality.Reported] }).ShouldBe("serves market");

    [Fact]
    public void Neighbours_OfAnotherGraphsFilter_Throw()
    {
        using var other = Images.Open(ModelRailway.Facts);

        Should.Throw<ArgumentException>(() =>
        {
            _ = new Neighbours(_graph.Entity(new EntityRow(0)), EdgeFilter.Compile(other, new()));
        });
    }

    [Fact]
    public void Neighbours_Walked_AllocateNothing()
    {
        var filter = EdgeFilter.Compile(_graph, new());
        var entity = _graph.Entity(new EntityRow(0));
        Count(entity, filter).ShouldBe(3);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Count(entity, filter);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private static int Count(Entity entity, EdgeFilter filter)
    {
        var count = 0;
        foreach (var edge in new Neighbours(entity, filter))
        {
            count += edge.Target.Row.Index >= 0 ? 1 : 0;
        }

        return count;
    }

    private string Describe(string id, EdgeFilterOptions options)
    {
        _graph.TryFindEntity(id, out var entity).ShouldBeTrue();
        var described = new List<string>();
        foreach (var edge in new Neighbours(entity, EdgeFilter.Compile(_graph, options)))
        {
            described.Add($"{edge.Statement.Predicate} {edge.Target}");
        }

        return string.Join(", ", described);
    }
}
