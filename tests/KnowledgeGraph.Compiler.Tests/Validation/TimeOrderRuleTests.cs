using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Validation;

public sealed class TimeOrderRuleTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG4004", "network/stations.yaml",
            "      - opened: 1987-21~\n",
            "      - closed: 1985\n        evidence: annual-report@397+40#1b671064\n      - opened: 1987-21~\n",
            "network/stations.yaml(41,9): error KG4004: 'brightwater' ceases to exist on 1985-12-31 at the latest, before it begins on 1987-03-01 at the earliest <- network/stations.yaml(43,9)"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void TimeOrderRule_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
