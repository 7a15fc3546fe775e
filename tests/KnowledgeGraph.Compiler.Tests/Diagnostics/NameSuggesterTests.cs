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

    [Fact]
    public void Nearest_PastTheNumberOfComparisons_IsNull()
    {
        string[] candidates = [.. Enumerable.Range(0, 100_000).Select(number => $"{number:D6}")];
        var suggester = new NameSuggester();
        for (var run = 0; run < 20; run++)
        {
            suggester.Nearest("00000x", candidates).ShouldBe("000000");
        }

        suggester.HasRunOut.ShouldBeFalse();
        suggester.Nearest("00000x", candidates).ShouldBeNull();
        suggester.HasRunOut.ShouldBeTrue();
    }

    [Fact]
    public void ContinueFrom_ACopy_CountsWhatTheCopyHasSpent()
    {
        string[] candidates = [.. Enumerable.Range(0, 1_000_000).Select(number => $"{number:D6}")];
        var suggester = new NameSuggester();
        var copy = suggester.Copy();
        copy.Nearest("00000x", candidates);
        copy.Nearest("00000x", candidates);

        suggester.ContinueFrom(copy);

        suggester.HasRunOut.ShouldBeFalse();
        suggester.Copy().Nearest("statoin", ["station"]).ShouldBeNull();
        suggester.Nearest("statoin", ["station"]).ShouldBeNull();
    }
}
