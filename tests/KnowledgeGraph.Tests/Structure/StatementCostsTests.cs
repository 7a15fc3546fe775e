using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Structure;

public sealed class StatementCostsTests
{
    private const string Premise = "st_00000000000000f1";
    private const string Conclusion = "st_00000000000000f2";
    private const string Further = "st_00000000000000f3";

    [Theory]
    [InlineData(1, "A", 2)]
    [InlineData(5, "E", 10)]
    [InlineData(2, "C", 5)]
    [InlineData(6, "A", 4)]
    [InlineData(0, "A", 4)]
    [InlineData(1, "F", 4)]
    [InlineData(6, "F", 6)]
    [InlineData(0, "", 6)]
    [InlineData(3, "DB", 5)]
    public void Cost_OfAStatedStatement_IsItsGradesBelowTheTop(int credibility, string reliabilities, int expected) =>
        Costs(Stated(credibility, reliabilities))[Premise].ShouldBe(expected);

    [Fact]
    public void Cost_OfAConclusion_IsThatOfItsPremisesTogether() =>
        Costs(Stated(1, "B"), Derived(Conclusion, [Premise, ModelRailway.ServesHarbour]))[Conclusion].ShouldBe(3 + 6);

    [Fact]
    public void Cost_OfSeveralDerivations_IsThatOfTheCheapest() =>
        Costs(Stated(1, "A"), Derived(Conclusion, [ModelRailway.Operates, ModelRailway.ServesHarbour], [Premise]))[Conclusion].ShouldBe(2);

    [Fact]
    public void Cost_OfConclusionsThatRestOnEachOther_IsFoundFromOutside() =>
        Costs(Stated(1, "A"), Derived(Conclusion, [Further]), Derived(Further, [Conclusion], [Premise]))[Conclusion].ShouldBe(2);

    [Fact]
    public void Cost_OfConclusionsThatRestOnNothingElse_IsTheMost() =>
        Costs(Derived(Conclusion, [Further]), Derived(Further, [Conclusion]))[Conclusion].ShouldBe(StatementCosts.Max);

    private static StatementSymbol Stated(int credibility, string reliabilities) => ModelRailway.Facts.Statements[1] with
    {
        Id = Premise,
        Subject = "hill-line",
        Credibility = credibility,
        Evidence = new([.. reliabilities.Select(grade => new EvidenceSymbol("source-" + char.ToLowerInvariant(grade), 0, 1, 1, true))]),
    };

    private static StatementSymbol Derived(string id, params string[][] derivations) => ModelRailway.Facts.Statements[1] with
    {
        Id = id,
        Subject = "hill-line",
        Object = new EntityValue(id == Conclusion ? "market" : "summit"),
        Derivations = new([.. derivations.Select(premises => new DerivationSymbol("chain", new(premises)))]),
    };

    private static Dictionary<string, int> Costs(params StatementSymbol[] statements)
    {
        using var graph = Images.Open(ModelRailway.Facts with
        {
            Sources = new(
            [
                .. ModelRailway.Facts.Sources,
                .. "ABCDEF".Select(grade => new SourceSymbol
                {
                    Id = "source-" + char.ToLowerInvariant(grade),
                    Title = "A source",
                    Reliability = grade,
                    MayBeQuoted = false,
                }),
            ]),
            Statements = new([.. ModelRailway.Facts.Statements, .. statements]),
        });
        var costs = graph.Structure.StatementCosts();
        return Enumerable.Range(0, graph.Statements.Count).ToDictionary(row =>
            graph.Statement(new StatementRow(row)).Id, row => costs[new StatementRow(row)]);
    }
}
