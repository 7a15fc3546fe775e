using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Binding;

public sealed class FactBinderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1001", "agents.yaml",
            "entities:\n",
            "- entities:\n",
            "agents.yaml(1,1): error KG1001: A file of facts must be a mapping, but this is a list; leave out the '-'"),
        new(
            "KG1002", "commitments.yaml",
            "\nstatements:",
            "\nstatments:",
            "commitments.yaml(10,1): error KG1002: A file of facts has no key 'statments'; did you mean 'statements'?"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void FactBinder_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
