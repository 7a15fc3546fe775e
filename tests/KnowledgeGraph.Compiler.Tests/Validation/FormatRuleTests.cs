using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Validation;

public sealed class FormatRuleTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG3007", "network/lines.yaml",
            "nickname: Green Thread",
            "nickname: green thread",
            "network/lines.yaml(14,9): error KG3007: 'green thread' does not match the format of 'nickname', [A-Z].*"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void FormatRule_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
