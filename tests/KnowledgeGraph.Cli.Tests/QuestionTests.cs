namespace KnowledgeGraph.Cli.Tests;

/// <summary><c>kg check</c> asks the saved questions and compares their answers; <c>--accept-answers</c> writes them.</summary>
public sealed class QuestionTests : IDisposable
{
    private const string Question = "questions/lines/stations-of-a-line.graphql";
    private const string Answer = "questions/lines/stations-of-a-line.json";

    private readonly RailwayFolder _railway = new();

    public void Dispose() => _railway.Dispose();

    [Fact]
    public void Question_ThatDoesNotFitTheSchema_IsAnErrorAtItsLine()
    {
        _railway.Replace(Question, "    serves(", "    servse(");

        var (exitCode, output, _) = Check();

        exitCode.ShouldBe(1);
        output.ShouldContain($"{_railway[Question]}(10,5): error KG7005: ");
        output.ShouldContain("Did you mean \"serves\"?");
        output.ShouldContain("\n  10 |     servse(");
        output.ShouldContain("\n           ^^^^^^\n");
        Check("--accept-answers").ExitCode.ShouldBe(1);
    }

    [Fact]
    public void Answer_ThatDiffers_IsAnErrorUntilItIsAccepted()
    {
        var expected = File.ReadAllText(_railway[Answer]);
        _railway.Replace(Answer, "\"Brightwater\"", "\"Dunmere\"");

        var (exitCode, output, _) = Check();

        exitCode.ShouldBe(1);
        output.ShouldContain($"{_railway[Answer]}(13,21): error KG7006: The facts give another answer: \"Brightwater\" in place of \"Dunmere\"\n");
        ShouldBeAccepted(expected);
    }

    [Fact]
    public void Answer_ThatTheFactsNoLongerGive_IsReportedAtTheFirstDifference()
    {
        _railway.Replace("network/lines.yaml", "name: Valley Line", "name: Vale Line");

        var (exitCode, output, _) = Check();

        exitCode.ShouldBe(1);
        output.ShouldContain($"{_railway[Answer]}(4,15): error KG7006: The facts give another answer: \"Vale Line\" in place of \"Valley Line\"\n");
        output.ShouldContain("              ^^^^^^^^^^^^^\n");
    }

    [Theory]
    [InlineData("", "(1,1): error KG7007: The expected answer is not JSON: ")]
    [InlineData("{ \"data\": }\n", "(1,11): error KG7007: The expected answer is not JSON: '}' is an invalid start of a value")]
    public void Answer_ThatIsNotJson_IsAnErrorUntilItIsAccepted(string answer, string message)
    {
        var expected = File.ReadAllText(_railway[Answer]);
        File.WriteAllText(_railway[Answer], answer);

        var (exitCode, output, _) = Check();

        exitCode.ShouldBe(1);
        output.ShouldContain(_railway[Answer] + message);
        ShouldBeAccepted(expected);
    }

    [Fact]
    public void Answer_ThatIsMissing_IsWrittenWhereAnswersAreAccepted()
    {
        var expected = File.ReadAllText(_railway[Answer]);
        File.Delete(_railway[Answer]);

        var (exitCode, output, _) = Check();

        exitCode.ShouldBe(0);
        output.ShouldContain("\n2 questions asked, 1 without an expected answer\n");
        ShouldBeAccepted(expected);
    }

    [Fact]
    public void Answer_InAnotherLayout_IsTheSame()
    {
        File.WriteAllText(_railway[Answer], File.ReadAllText(_railway[Answer]).Replace("\n", "\r\n  ", StringComparison.Ordinal));

        Check().ExitCode.ShouldBe(0);
        Check("--accept-answers").Output.ShouldContain("\n2 questions asked\n");
    }

    [Fact]
    public void FormerId_InAQuestion_IsAWarningAtItsPlace_AndTheAnswerIsTheSame()
    {
        _railway.Replace("network/lines.yaml", "  valley-line:\n", "  vale-line:\n    formerIds: [valley-line]\n");
        var expected = File.ReadAllText(_railway[Answer]);

        var (exitCode, output, _) = Check("--all");

        exitCode.ShouldBe(0, output);
        output.ShouldContain($"{_railway[Question]}(5,17): warning KG7009: 'valley-line' is a former id: write 'vale-line'\n");
        output.ShouldContain(" ^^^^^^^^^^^\n");
        File.Delete(_railway[Answer]);
        Check("--accept-answers").ExitCode.ShouldBe(0);
        File.ReadAllText(_railway[Answer]).ShouldBe(expected);
    }

    /// <summary>Files that were written before hold hints too: they are passed over on both sides.</summary>
    [Fact]
    public void Extensions_OfAnExpectedAnswer_AreNotCompared()
    {
        _railway.Replace(Answer, "{\n", "{\n  \"extensions\": { \"hints\": [{ \"message\": \"m\" }] },\n");

        Check().ExitCode.ShouldBe(0);
    }

    [Fact]
    public void DeprecatedElement_InAQuestion_IsAWarningWithItsReason()
    {
        _railway.Replace("ontology.yaml", "  electrified: { ", "  electrified: { deprecated: read gauge, ");
        File.WriteAllText(
            _railway["questions/electrified.graphql"],
            "# Which are?\n{\n  lines(where: { electrified: { eq: true } }) { nodes { ...l } }\n}\nfragment l on Line {\n  electrified\n}\n");

        var (exitCode, output, _) = Check("--all");

        exitCode.ShouldBe(0, output);
        output.ShouldContain($"{_railway["questions/electrified.graphql"]}(3,18): warning KG7010: LineFilter.electrified is deprecated: read gauge\n");
        output.ShouldContain($"{_railway["questions/electrified.graphql"]}(6,3): warning KG7010: Line.electrified is deprecated: read gauge\n");
    }

    [Theory]
    [InlineData("receipt", "REST asks for a receipt by this name")]
    [InlineData("maxBytes", "assistants limit the length of an answer by this name")]
    public void Variable_WithAReservedName_IsAWarning(string name, string use)
    {
        File.WriteAllText(_railway["questions/taken.graphql"], $"# Which?\nquery Taken(${name}: Int = 1) {{ lines(first: ${name}) {{ nodes {{ name }} }} }}\n");

        var (exitCode, output, _) = Check("--all");

        exitCode.ShouldBe(0, output);
        output.ShouldContain($"{_railway["questions/taken.graphql"]}(2,13): warning KG7011: The variable ${name} needs another name: {use}\n");
    }

    [Theory]
    [InlineData]
    [InlineData("--accept-answers")]
    public void Answer_WithoutAQuestion_IsAWarning(params string[] options)
    {
        File.Copy(_railway[Answer], _railway["questions/lines/stations.json"]);

        var (exitCode, output, _) = Check(options);

        exitCode.ShouldBe(0);
        output.ShouldContain($"{_railway["questions/lines/stations.json"]}(1,1): warning KG7008: There is no question 'stations.graphql' beside this answer\n");
    }

    [Theory]
    [InlineData("# Again?\nquery A { factSet { entityCount } }\nquery B { factSet { entityCount } }")]
    [InlineData("# Changed?\nsubscription { factSetChanged { factSet { contentHash } } }")]
    public void Question_ThatIsNotOneQuery_IsReported(string document)
    {
        File.WriteAllText(_railway["questions/odd.graphql"], document);

        var (exitCode, output, _) = Check();

        exitCode.ShouldBe(1);
        output.ShouldContain("error KG7005: A question is one query: no mutation, no subscription, and no second operation.");
    }

    [Theory]
    [InlineData("""{"data":{"line":{"name":"Valley Line","serves":{"nodes":[]}}}}""", "another answer: { in place of ]")]
    [InlineData("""{"data":{"line":{"name":"Valley Line"}}}""", "another answer: \"serves\" in place of }")]
    [InlineData("""{}""", "another answer: \"data\" in place of }")]
    public void Answer_OfAnotherShape_IsReported(string answer, string message)
    {
        File.WriteAllText(_railway[Answer], answer);

        Check().Output.ShouldContain(message);
    }

    private void ShouldBeAccepted(string expected)
    {
        var (exitCode, output, _) = Check("--accept-answers");

        exitCode.ShouldBe(0);
        output.ShouldNotContain("error");
        output.ShouldContain("\n2 questions asked, 1 answer written\n");
        File.ReadAllText(_railway[Answer]).ShouldBe(expected);
    }

    private (int ExitCode, string Output, string Error) Check(params string[] options) => Kg.Run(["check", _railway.Path, .. options]);
}
