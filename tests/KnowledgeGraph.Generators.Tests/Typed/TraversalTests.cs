using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Railway;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Generators.Tests.Typed;

/// <summary>Traversals and structure as methods of the graph and of emitted entities.</summary>
public sealed class TraversalTests
{
    private static readonly EdgeFilterOptions Stated = new() { Bases = [Basis.Explicit, Basis.Implied] };

    [Fact]
    public void ShortestPath_BetweenEmittedEntities_IsTheChainBetweenThem()
    {
        var path = Facts.Graph.ShortestPath(Facts.Operators.ValleyRail, Facts.Stations.CafeCorner).ShouldNotBeNull();

        path.ToString().ShouldBe("valley-rail – harbour-transit – harbour-branch – cafe-corner");
        path.Step(0).Statement.Predicate.ShouldBe(Facts.Predicates.SubsidiaryOf);
        Facts.From(path.Node(3)).ShouldBe(Facts.Stations.CafeCorner);
    }

    [Fact]
    public void ShortestPath_ByCredibility_HasACost() =>
        Facts.Graph.ShortestPath(Facts.Operators.ValleyRail, Facts.Regions.Northvale, Stated, PathWeighting.Credibility)
            .ShouldNotBeNull().Cost.ShouldBe(13);

    [Fact]
    public void ShortestPath_OfEntitiesWithoutTheirTypes_IsTheSame()
    {
        Facts.Graph.TryFindEntity("valley-rail", out var from).ShouldBeTrue();

        Facts.Graph.ShortestPath(from, Facts.Stations.CafeCorner)!.Length.ShouldBe(3);
    }

    [Fact]
    public void ShortestPaths_ThatMeetNoEntityTwice_ComeShortestFirst() =>
        Facts.Graph.ShortestPaths(Facts.Operators.ValleyRail, Facts.Regions.Northvale, 3, Stated).Select(path => path.Length).ShouldBe([3, 3, 5]);

    [Fact]
    public void AllShortestPaths_OfEqualLength_AreAllThere() =>
        Facts.Graph.AllShortestPaths(Facts.Operators.ValleyRail, Facts.Regions.Northvale, 10, Stated).Select(path => path.Node(2).Id)
            .ShouldBe(["aldermoor", "brightwater"]);

    [Fact]
    public void Neighbourhood_OfAnEmittedEntity_IsWhatLiesAroundIt()
    {
        var around = Facts.Stations.Dunmere.Neighbourhood(depth: 2, new() { Kinds = [Facts.Stations.Dunmere.Entity.Kind] });

        around.Entities.Select(Facts.From).ShouldBe([Facts.Stations.Dunmere, Facts.Stations.Eastquay]);
        around.Relations.Single().Predicate.ShouldBe(Facts.Predicates.NeighbourOf);
    }

    [Fact]
    public void Connect_EntitiesOfSeveralKinds_TiesThemTogether() =>
        Facts.Graph.Connect([Facts.Operators.ValleyRail, Facts.Stations.Eastquay], Stated).Entities.Select(entity => entity.Id)
            .ShouldBe(["valley-rail", "eastquay", "harbour-transit", "harbour-branch"], ignoreOrder: true);

    [Fact]
    public void CommonNeighbours_OfTwoStations_AreWhatBothAreJoinedTo() =>
        Facts.Graph.CommonNeighbours([Facts.Stations.Aldermoor, Facts.Stations.Brightwater], Stated).Select(entity => entity.Id)
            .ShouldBe(["valley-line", "northvale"]);

    [Fact]
    public void Similar_ToAStation_IsTheOneBesideIt() => Facts.Stations.Aldermoor.Similar(1).Single().Entity.ShouldBe(Facts.Stations.Brightwater.Entity);

    [Fact]
    public void Ranking_ByDegree_CountsNeighbours()
    {
        var ranking = Facts.Graph.Ranking(CentralityMeasure.Degree);

        ranking[0].ShouldBe(new ScoredEntity(Facts.Regions.TheIsles.Entity, 6));
        ranking.Count.ShouldBe(Facts.Graph.Entities.Count);
        ranking.Select(item => item.Score).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void Groups_OfAllEntities_HoldEachOnce()
    {
        Facts.Graph.Communities().SelectMany(group => group).Count().ShouldBe(Facts.Graph.Entities.Count);
        Facts.Graph.Components(new() { Predicates = [Facts.Predicates.Serves] })[0].Select(entity => entity.Id)
            .ShouldBe(["harbour-branch", "cafe-corner", "eastquay"]);
    }
}
