using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Api.Tests.Questions;

public sealed class ExampleTests
{
    [Theory]
    [InlineData("# Title\n# example: 3\n{ a }", 3, "")]
    [InlineData("# Title\n# More.\n# example: 12\n# And more.\n{ a }", 12, "More. And more.")]
    [InlineData("# Title\n#example:1\n{ a }", 1, "")]
    [InlineData("# Title\n{ a }", null, "")]
    [InlineData("# example: 1\n{ a }", null, "")]
    [InlineData("# Title\n# example: first\n{ a }", null, "example: first")]
    [InlineData("# Title\n# example: 0\n{ a }", null, "example: 0")]
    [InlineData("# Title\n# example: -1\n{ a }", null, "example: -1")]
    [InlineData("# Title\n# example: 99999999999\n{ a }", null, "example: 99999999999")]
    [InlineData("# Title\n{ a }\n# example: 1\n", null, "")]
    public void Comment_MayNameThePlaceAmongTheExamples(string document, int? place, string description)
    {
        QuestionComment.TryRead(document, out _, out var said).ShouldBeTrue();

        QuestionComment.ReadExample(document).ShouldBe(place);
        said.ShouldBe(description);
        SavedQuestion.Of("name", document).Example.ShouldBe(place);
    }

    [Fact]
    public void Examples_ThatTheSetNames_StandInItsOrder() =>
        Named(("x/b", 2), ("x/c", null), ("y/a", 1), ("d", 2)).ShouldBe(["a", "b", "d"]);

    // The railway's own questions are in no group and in "lines".
    [Fact]
    public void Examples_OfASetThatNamesNone_AreOfEveryGroupInTurn() =>
        Named(("x/a", null), ("x/b", null), ("x/c", null), ("y/d", null)).ShouldBe(
            ["do-the-sources-agree", "operators-on-a-day", "a", "d", "stations-of-a-line", "b", "c"]);

    [Fact]
    public void Examples_AreTenAtMost() => Named([.. Enumerable.Range(1, 20).Select(place => ($"q{place:00}", (int?)place))]).Length.ShouldBe(10);

    /// <summary>The examples of the railway with further questions.</summary>
    private static string[] Named(params (string Path, int? Example)[] questions)
    {
        var set = questions.Aggregate(RailwaySet.Load(), (set, question) => set.With(
            $"questions/{question.Path}.graphql",
            $"# T\n{(question.Example is { } place ? $"# example: {place}\n" : "")}{{ __typename }}\n"));
        return [.. QuestionCatalogue.Of(FactGraph.Open(ImageWriter.Write(set.CompileCleanly()).Image!.Bytes)).Examples.Select(question => question.Name)];
    }
}
