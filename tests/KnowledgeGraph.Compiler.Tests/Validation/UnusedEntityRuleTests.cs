using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Validation;

public sealed class UnusedEntityRuleTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1027", "network/lines.yaml",
            "  coast-line:\n",
            "  old-line: { kind: Line, name: Old Line }\n  coast-line:\n",
            "network/lines.yaml(24,3): warning KG1027: Nothing is stated about 'old-line', and nothing refers to it"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void UnusedEntityRule_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
