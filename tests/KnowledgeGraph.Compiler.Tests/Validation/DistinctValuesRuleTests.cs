using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Validation;

public sealed class DistinctValuesRuleTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG3006", "commitments.yaml",
            "nickname: e-line\n    exceptions: { constraint: format, reason: The passengers spell it so. }",
            "nickname: Green Thread",
            "network/lines.yaml(14,9): error KG3006: The values of 'nickname' are distinct, and 'Green Thread' has both 'harbour-branch' and 'valley-line' <- commitments.yaml(45,5)"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void DistinctValuesRule_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
