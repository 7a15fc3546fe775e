using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Validation;

public sealed class SymmetricTwiceRuleTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG3002", "network/stations.yaml",
            "identifiers: { stationCode: EAS }\n    statements:\n",
            "identifiers: { stationCode: EAS }\n    statements:\n      - neighbourOf: dunmere\n        evidence: annual-report@33+64#3300869c\n",
            "network/stations.yaml(63,9): error KG3002: 'neighbourOf' is symmetric, and the same statement is written at 'dunmere' <- network/stations.yaml(53,9)"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void SymmetricTwiceRule_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
