using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Tests.Diagnostics;

public sealed class NameSuggesterTests
{
    [Theory]
    [InlineData("statoin", "station")]
    [InlineData("STATION", "station")]
    [InlineData("stat", null)]
    [InlineData("depo", "depot")]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void Nearest_Name_IsTheOneWithinAThirdOfItsLength(string name, string? expected) =>
        new NameSuggester().Nearest(name, ["line", "station", "depot"]).ShouldBe(expected);

    [Fact]
    public void Nearest_SeveralEquallyNear_IsTheOrdinallyFirst() =>
        new NameSuggester().Nearest("line-x", ["line-c", "line-a", "line-b"]).ShouldBe("line-a");

    [Fact]
    public void Nearest_NameTooLong_IsNull() =>
        new NameSuggester().Nearest(new string('a', 65), [new string('a', 64)]).ShouldBeNull();

    [Fact]
    public void Hint_NoNameNear_IsEmpty() => new NameSuggester().Hint("quay", ["station"]).ShouldBe("");
}
