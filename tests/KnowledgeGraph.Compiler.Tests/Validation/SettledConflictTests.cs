using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Tests.Validation;

/// <summary>Contradictions that the set has settled, and statements that only look like one.</summary>
public sealed class SettledConflictTests
{
    private const string Stations = "network/stations.yaml";
    private const string Preferred = "        rank: preferred\n        reason: The company keeps the platforms and should know.\n";
    private const string Reported = "      - platforms: 7\n";

    [Fact]
    public void OnePreferred_BecomesAConflictWithItsReason()
    {
        var set = RailwaySet.Load().CompileCleanly();

        var conflict = set.Conflicts.ShouldHaveSingleItem();
        conflict.Constraint.ShouldBe("single-value");
        conflict.Reason.ShouldBe("The company keeps the platforms and should know.");
        conflict.Statements.ShouldBe(Platforms(set));
    }

    [Fact]
    public void AllOthersDeprecated_BecomesAConflictWithTheirReasons()
    {
        var set = RailwaySet.Load()
            .Replace(Stations, Preferred, "")
            .Replace(Stations, Reported, Reported + "        rank: deprecated\n        reason: Counted in the dark.\n")
            .CompileCleanly();

        var conflict = set.Conflicts.ShouldHaveSingleItem();
        conflict.Reason.ShouldBe("Counted in the dark.");
        conflict.Statements.ShouldBe(Platforms(set));
    }

    [Fact]
    public void OnePreferredOfThree_SettlesAll() =>
        RailwaySet.Load()
            .Replace(Stations, Reported, "      - platforms: 8\n        evidence: gazette@81+36#d9f7e08d\n" + Reported)
            .CompileCleanly()
            .Conflicts.ShouldHaveSingleItem().Statements.Count.ShouldBe(3);

    [Fact]
    public void OnlyPlanned_IsNoContradiction() =>
        RailwaySet.Load()
            .Replace(Stations, Preferred, "")
            .Replace(Stations, "modality: reported", "modality: planned")
            .CompileCleanly().Conflicts.ShouldBeEmpty();

    [Fact]
    public void OnlySomebodysClaim_IsNoContradiction() =>
        RailwaySet.Load()
            .Replace(Stations, Preferred, "")
            .Replace(Stations, Reported, Reported + "        attributedTo: coast-lines\n")
            .CompileCleanly().Conflicts.ShouldBeEmpty();

    [Fact]
    public void OneAfterTheOther_IsNoContradiction() =>
        RailwaySet.Load()
            .Replace("agents.yaml", "until: ../2018", "since: 2015-01-01\n        until: 2019-03-02")
            .CompileCleanly().Conflicts.Count.ShouldBe(1);

    [Fact]
    public void OnlyPossiblyAtTheSameTime_IsNoContradiction()
    {
        // One ends and the other begins on some day of March 2019: nobody can say that both hold on one day.
        RailwaySet.Load()
            .Replace("agents.yaml", "since: 2019-03-03", "since: 2019-03")
            .Replace("agents.yaml", "until: ../2018", "since: 2015\n        until: 2019-03")
            .CompileCleanly().Conflicts.Count.ShouldBe(1);
    }

    private static EquatableArray<string> Platforms(FactSet set) => set.Statements
        .Where(statement => statement.Predicate == "platforms")
        .Select(statement => statement.Id)
        .Order(StringComparer.Ordinal)
        .ToEquatableArray();
}
