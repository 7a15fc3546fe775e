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
            "network/lines.yaml(20,9): error KG4005: 'serves' joins contemporaries, and 'valley-line' ceases on 1950-12-31 at the latest, before 'brightwater' begins on 1987-03-01 at the earliest <- network/lines.yaml(14,9) <- network/stations.yaml(41,9)"),
        new(
            "KG4005", "network/lines.yaml",
            "        platform: 2\n",
            "        platform: 2\n        until: 1970\n",
            "network/lines.yaml(18,9): error KG4005: 'serves' joins contemporaries, and this ends on 1970-12-31 at the latest, before 'brightwater' begins on 1987-03-01 at the earliest <- network/stations.yaml(41,9)"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void ContemporaryRule_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
