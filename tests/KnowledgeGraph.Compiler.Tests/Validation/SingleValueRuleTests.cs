using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Validation;

public sealed class SingleValueRuleTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG6001", "network/stations.yaml",
            "        rank: preferred\n        reason: The company keeps the platforms and should know.\n",
            "",
            "network/stations.yaml(28,9): error KG6001: 'platforms' has one value at a time, and 'aldermoor' has both '6' and '7'; settle it with 'rank: preferred' on one or 'rank: deprecated' on the others, and a reason; if both are true, write 'exceptions' on one <- network/stations.yaml(24,9)"),
        new(
            "KG6001", "network/stations.yaml",
            "- platforms: 7\n",
            "- platforms: 7\n        rank: preferred\n        reason: Counted.\n",
            "network/stations.yaml(30,9): error KG6001: 'platforms' has one value at a time, and 'aldermoor' has both '6' and '7'; settle it with 'rank: preferred' on one or 'rank: deprecated' on the others, and a reason; if both are true, write 'exceptions' on one <- network/stations.yaml(24,9)"),
        new(
            "KG6001", "agents.yaml",
            "      - opposes: coach-order",
            "      - operates: valley-line\n        since: 2019-03-03\n        until: ..\n        evidence: annual-report@33+64#3300869c\n      - opposes: coach-order",
            "agents.yaml(34,9): error KG6001: 'operatedBy' has one value at a time, and 'valley-line' has both 'valley-rail' and 'coast-lines'; both hold from 2019-03-03 to 2025-01-20; settle it with 'rank: preferred' on one or 'rank: deprecated' on the others, and a reason; if both are true, write 'exceptions' on one <- agents.yaml(7,9)"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void SingleValueRule_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
