using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Syntax;

public sealed class CharacterCheckerTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG0008", "agents.yaml",
            "    kind: Operator",
            "\u0009kind: Operator",
            "agents.yaml(3,1): error KG0008: A tab (U+0009) indents this line; use spaces"),
        new(
            "KG0012", "agents.yaml",
            "name: Valley Rail",
            "name: Valley \u202eRail",
            "agents.yaml(4,18): error KG0012: The invisible character U+202E changes the order in which this line is shown"),
        new(
            "KG0013", "agents.yaml",
            "name: Valley Rail",
            "name: Valley \ufffdRail",
            "agents.yaml(4,18): error KG0013: The character U+FFFD is not allowed in a file; is the file valid UTF-8?"),
        new(
            "KG0013", "agents.yaml",
            "name: Valley Rail",
            "name: Valley \u0001Rail",
            "agents.yaml(4,18): error KG0013: The character U+0001 is not allowed in a file; is the file valid UTF-8?"),
        new(
            "KG0012", "agents.yaml",
            "name: Valley Rail",
            "name: \"Valley \\u202ERail\"",
            "agents.yaml(4,11): error KG0012: The invisible character U+202E changes the order in which this line is shown"),
        new(
            "KG0013", "agents.yaml",
            "name: Valley Rail",
            "name: \"Valley \\0Rail\"",
            "agents.yaml(4,11): error KG0013: The character U+0000 is not allowed in a file; leave its escape out"),
        new(
            "KG0013", "agents.yaml",
            "name: Valley Rail",
            "name: \uFEFFValley Rail",
            "agents.yaml(4,11): error KG0013: The character U+FEFF is not allowed in a file; it is a byte-order mark, which may only begin a file, and remains where files are joined"),
    ];

    [Theory]
    [InlineData('\u061C')]
    [InlineData('\u200E')]
    [InlineData('\u200F')]
    [InlineData('\u202A')]
    [InlineData('\u202B')]
    [InlineData('\u202C')]
    [InlineData('\u202D')]
    [InlineData('\u202E')]
    [InlineData('\u2066')]
    [InlineData('\u2067')]
    [InlineData('\u2068')]
    [InlineData('\u2069')]
    public void CharacterChecker_EachBidirectionalControl_IsReported(char control) =>
        RailwaySet.Load().Replace("agents.yaml", "name: Valley Rail", $"name: Valley {control}Rail").Report().ShouldBe(
            [$"agents.yaml(4,18): error KG0012: The invisible character U+{(int)control:X4} changes the order in which this line is shown"]);

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void CharacterChecker_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
