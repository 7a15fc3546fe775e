using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Validation;

public sealed class UnusedExceptionRuleTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG3010", "commitments.yaml",
            "nickname: e-line",
            "nickname: E-line",
            "commitments.yaml(46,31): warning KG3010: Nothing here breaks the constraint 'format'; the exception can be removed",
            "commitments.yaml(48,46): warning KG5021: The statement, a passage or a source has changed since the review by ana on 2025-03-01: "
                + "review it again, which 'kg review st_099b92792517974c' writes ('of' is now 752113c4), or remove the review"),
        new(
            "KG3010", "commitments.yaml",
            "    name: Coach order\n",
            "    name: Coach order\n    exceptions: [{ constraint: item-requires-statement, reason: Nobody knows. }]\n",
            "commitments.yaml(5,32): warning KG3010: Nothing here breaks the constraint 'item-requires-statement'; the exception can be removed"),
        new(
            "KG1017", "commitments.yaml",
            "constraint: format",
            "constraint: formt",
            "commitments.yaml(45,5): error KG3007: 'e-line' does not match the format of 'nickname', [A-Z].*",
            "commitments.yaml(46,31): error KG1017: 'formt' is not a value of 'constraint'; did you mean 'format'?"),
        new(
            "KG1003", "commitments.yaml",
            "{ constraint: format, reason: The passengers spell it so. }",
            "{ constraint: format }",
            "commitments.yaml(45,5): error KG3007: 'e-line' does not match the format of 'nickname', [A-Z].*",
            "commitments.yaml(46,17): error KG1003: An exception needs the key 'reason'"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void UnusedExceptionRule_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
