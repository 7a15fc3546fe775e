using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Validation;

public sealed class AcyclicRuleTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG3001", "network/stations.yaml",
            "    name: The Isles\n",
            "    name: The Isles\n    statements:\n      - partOf: southshore\n        evidence: annual-report@33+64#3300869c\n",
            "network/stations.yaml(18,9): error KG3001: 'partOf' may not lead back to where it began: the-isles → southshore → the-isles <- network/stations.yaml(6,9)"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void AcyclicRule_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
