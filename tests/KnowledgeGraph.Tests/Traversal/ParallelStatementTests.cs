using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

/// <summary>Two stations and several statements between them, of which a path shows the best.</summary>
public sealed class ParallelStatementTests
{
    private static readonly StatementSymbol Plain = ModelRailway.Facts.Statements[1] with
    {
        Subject = "harbour",
        Predicate = "adjoins",
        Object = new EntityValue("market"),
    };

    [Fact]
    public void Step_StatedAndDerived_IsTheStatedOne() =>
        Shown(Derived(Plain), Plain with { Credibility = 5 }).ShouldBe(1);

    [Fact]
    public void Step_OfSeveralJudgements_IsTheMostCredible() =>
        Shown(Plain with { Credibility = 4 }, Plain with { Credibility = 6 }, Plain, Plain with { Credibility = 2 }).ShouldBe(3);

    [Theory]
    [InlineData(3, 0, 0)]
    [InlineData(4, 0, 1)]
    [InlineData(4, 6, 1)]
    [InlineData(0, 3, 1)]
    public void Step_WhatNobodyJudged_StandsBetweenFairlyAndDoubtfullyCredible(int first, int second, int shown) =>
        Shown(Plain with { Credibility = first }, Plain with { Credibility = second }).ShouldBe(shown);

    [Fact]
    public void Step_OfEqualStatements_IsTheFirst() => Shown(Plain, Plain, Plain).ShouldBe(0);

    [Fact]
    public void Step_BestOneFilteredOut_IsTheNextBest() =>
        Shown(Plain with { Modality = Modality.Planned, Credibility = 1 }, Plain with { Credibility = 3 }, Plain).ShouldBe(1);

    [Fact]
    public void Step_OfAHub_IsLookedUpFromTheOtherEnd()
    {
        using var graph = Network.Open(300, [.. Enumerable.Range(1, 299).Select(station => (0, station)), (5, 0), (299, 5)]);
        var path = ShortestPath.Find(graph.Entity(new EntityRow(5)), graph.Entity(new EntityRow(0)), EdgeFilter.Compile(graph, new() { Direction = Direction.In }));

        path.ShouldNotBeNull().Step(0).Statement.Subject.ShouldBe(graph.Entity(new EntityRow(0)));
    }

    private static StatementSymbol Derived(StatementSymbol statement) =>
        statement with { Credibility = 1, Derivations = new([new DerivationSymbol("chain", new([ModelRailway.Operates, ModelRailway.ServesHarbour]))]) };

    /// <summary>Which of the statements the path shows, whatever the paths are searched by.</summary>
    private static int Shown(params StatementSymbol[] statements)
    {
        var named = statements.Select((statement, index) => statement with { Id = "st_000000000000010" + index });
        using var graph = Images.Open(ModelRailway.Facts with
        {
            Statements = new([.. ModelRailway.Facts.Statements.Where(statement => statement.Predicate != "adjoins"), .. named]),
        });
        graph.TryFindEntity("harbour", out var from).ShouldBeTrue();
        graph.TryFindEntity("market", out var to).ShouldBeTrue();
        var filter = EdgeFilter.Compile(graph, new() { Predicates = [graph.Ontology.FindPredicate("adjoins")!] });
        GraphPath[] paths =
        [
            ShortestPath.Find(from, to, filter)!,
            ShortestPath.Find(to, from, filter)!,
            .. AllShortestPaths.Find(from, to, filter, 10),
            .. ShortestSimplePaths.Find(from, to, filter, 10),
        ];
        return paths.Select(path => path.Step(0).Statement.Id).Distinct().ShouldHaveSingleItem()[^1] - '0';
    }
}
