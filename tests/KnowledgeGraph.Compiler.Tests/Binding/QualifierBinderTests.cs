using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Binding;

public sealed class QualifierBinderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1020", "network/lines.yaml",
            "- electrified: true",
            "- electrified: true\n        scope: all of it",
            "network/lines.yaml(13,9): error KG1020: 'electrified' does not allow the qualifier 'scope'"),
        new(
            "KG1021", "agents.yaml",
            "        grade: fair\n",
            "",
            "agents.yaml(54,9): error KG1021: 'inspects' needs the qualifier 'grade'"),
        new(
            "KG1017", "agents.yaml",
            "grade: fair",
            "grade: middling",
            "agents.yaml(56,16): error KG1017: 'middling' is not a value of the enumeration 'Grade'"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void QualifierBinder_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
