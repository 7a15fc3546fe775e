using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Validation;

public sealed class NegationRuleTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG6003", "network/stations.yaml",
            "- locatedIn: northvale\n",
            "- locatedIn: northvale\n        modality: negated\n        evidence: annual-report@33+64#3300869c\n      - locatedIn: northvale\n",
            "network/stations.yaml(25,9): error KG6003: 'aldermoor' 'locatedIn' 'northvale' is both asserted and negated; settle it with 'rank: preferred' on one or 'rank: deprecated' on the others, and a reason <- network/stations.yaml(22,9)"),
        new(
            "KG6003", "network/stations.yaml",
            "identifiers: { stationCode: EAS }\n    statements:\n",
            "identifiers: { stationCode: EAS }\n    statements:\n      - neighbourOf: dunmere\n        modality: negated\n        evidence: annual-report@33+64#3300869c\n",
            "network/stations.yaml(63,9): error KG6003: 'dunmere' 'neighbourOf' 'eastquay' is both asserted and negated; settle it with 'rank: preferred' on one or 'rank: deprecated' on the others, and a reason <- network/stations.yaml(53,9)"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void NegationRule_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
