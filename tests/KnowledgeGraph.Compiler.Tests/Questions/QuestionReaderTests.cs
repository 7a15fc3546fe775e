using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Questions;

public sealed class QuestionReaderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG7001", "questions/do-the-sources-agree.graphql",
            "# Do the sources agree about a place?",
            "",
            "questions/do-the-sources-agree.graphql(1,1): error KG7001: The question 'do-the-sources-agree' must begin with a comment that asks it in "
                + "words: '# Who leads what?'"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void QuestionReader_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();

    [Fact]
    public void Questions_AreReadByName()
    {
        var set = RailwaySet.Load().CompileCleanly();

        set.Questions.Select(question => (question.Name, question.Group)).ShouldBe(
            [("do-the-sources-agree", ""), ("operators-on-a-day", "lines"), ("stations-of-a-line", "lines")]);
    }

    [Fact]
    public void SameName_InTwoFolders_IsReported() =>
        Report("questions/lines/do-the-sources-agree.graphql", "# Again?\n{ factSet { entityCount } }")
            .ShouldBe(["questions/lines/do-the-sources-agree.graphql(1,1): error KG7002: There is another question 'do-the-sources-agree'; rename one of the files"]);

    [Theory]
    [InlineData("Open Today")]
    [InlineData("open_today")]
    [InlineData("-open")]
    public void Name_ThatIsNoId_IsReported(string name) =>
        Report($"questions/{name}.graphql", "# Which?\n{ factSet { entityCount } }").ShouldBe(
            [$"questions/{name}.graphql(1,1): error KG7003: '{name}' cannot be the name of a question: lower-case letters and digits in groups joined by single hyphens, at most 128 characters"]);

    [Fact]
    public void Question_LongerThanAServerAccepts_IsReported() =>
        Report("questions/long.graphql", "# Long?\n" + new string(' ', 100_000)).ShouldBe(
            ["questions/long.graphql(1,1): error KG7004: The question 'long' has more than 100,000 characters, the most that a server accepts"]);

    [Theory]
    [InlineData("#\n{ a }")]
    [InlineData("#\r{ a }")]
    [InlineData("# \r\n# Which?\r\n{ a }")]
    public void Comment_ThatBeginsWithAnEmptyLine_IsReported(string text) =>
        Report("questions/empty.graphql", text).ShouldHaveSingleItem().ShouldStartWith("questions/empty.graphql(1,1): error KG7001: ");

    [Theory]
    [InlineData("# Which?\r\n{ a }\r\n")]
    [InlineData("\n\n# Which?\n{ a }")]
    [InlineData("# Which?\r{ a }\r\r")]
    public void LineEnds_DoNotCount(string text)
    {
        var set = RailwaySet.Load().With("questions/ends.graphql", text).CompileCleanly();

        set.Questions.Single(question => question.Name == "ends").Document.ShouldBe("# Which?\n{ a }\n");
    }

    private static string[] Report(string path, string text) => RailwaySet.Load().With(path, text).Report();
}
