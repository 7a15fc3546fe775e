using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Validation;

public sealed class ContemporaryRuleTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG4005", "network/lines.yaml",
            "      - nickname: Green Thread\n",
            "      - closed: 1950\n        evidence: annual-report@331+35#3ff5010d\n      - nickname: Green Thread\n",
            "network/lines.yaml(20,9): error KG4005: 'serves' joins contemporaries, and 'valley-line' ceases before 'brightwater' begins <- network/lines.yaml(14,9) <- network/stations.yaml(41,9)"),
        new(
            "KG4005", "network/lines.yaml",
            "        platform: 2\n",
            "        platform: 2\n        until: 1970\n",
            "network/lines.yaml(18,9): error KG4005: 'serves' joins contemporaries, and this is not in the life of 'brightwater' <- network/stations.yaml(41,9)"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void ContemporaryRule_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
