namespace KnowledgeGraph.Cli.Tests;

/// <summary>The questions of a set, as <c>kg check</c> asks them: KG7005 to KG7008.</summary>
public sealed class SavedQuestionTests : IDisposable
{
    private const string Question = "questions/lines/stations-of-a-line.graphql";
    private const string Answer = "questions/lines/stations-of-a-line.json";

    private readonly RailwayFolder _railway = new();

    public void Dispose() => _railway.Dispose();

    [Fact]
    public void Question_ThatDoesNotFit_IsReportedAtItsPlaceWithWhatWasMeant()
    {
        _railway.Replace(Question, "    serves(", "    servs(");

        var (exitCode, output, _) = Kg.Run("check", _railway.Path);

        exitCode.ShouldBe(1);
        output.ShouldContain($"{_railway.Path}/{Question}(10,5): error KG7005: Cannot query field \"servs\" on type \"Line\". Did you mean \"serves\"");
        output.ShouldContain("\n  10 |     servs(first: $first)");
        output.ShouldContain("\n           ^^^^^\n");
    }

    [Theory]
    [InlineData("# Again?\nquery A { factSet { entityCount } }\nquery B { factSet { entityCount } }")]
    [InlineData("# Changed?\nsubscription { factSetChanged { factSet { contentHash } } }")]
    public void Question_ThatIsNotOneQuery_IsReported(string document)
    {
        File.WriteAllText(_railway["questions/odd.graphql"], document);

        var (exitCode, output, _) = Kg.Run("check", _railway.Path);

        exitCode.ShouldBe(1);
        output.ShouldContain("error KG7005: A question is one query: no mutation, no subscription, and no second operation.");
    }

    [Fact]
    public void Answer_ThatTheFactsGive_IsWrittenAndThenExpected()
    {
        foreach (var answer in Directory.GetFiles(_railway["questions"], "*.json", SearchOption.AllDirectories))
        {
            File.Delete(answer);
        }

        Kg.Run("check", _railway.Path).Output.ShouldContain("\n2 questions asked, 2 without an expected answer\n");

        Kg.Run("check", _railway.Path, "--accept-answers").Output.ShouldContain("\n2 questions asked, 2 answers written\n");

        Kg.Run("check", _railway.Path).Output.ShouldContain("\n2 questions asked\n");
        File.ReadAllText(_railway[Answer]).ShouldStartWith("{\n  \"data\": {\n    \"line\": {\n      \"name\": \"Valley Line\"");
    }

    [Fact]
    public void Answer_ThatChanged_IsReportedAtTheFirstDifference()
    {
        Kg.Run("check", _railway.Path, "--accept-answers").ExitCode.ShouldBe(0);
        _railway.Replace("network/lines.yaml", "name: Valley Line", "name: Vale Line");

        var (exitCode, output, _) = Kg.Run("check", _railway.Path);

        exitCode.ShouldBe(1);
        output.ShouldContain($"{_railway.Path}/{Answer}(4,15): error KG7006: The facts give another answer: \"Vale Line\" in place of \"Valley Line\"\n");
        output.ShouldContain("              ^^^^^^^^^^^^^\n");

        Kg.Run("check", _railway.Path, "--accept-answers").Output.ShouldContain("answers written\n");
        Kg.Run("check", _railway.Path).ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("""{"data":{"line":{"name":"Valley Line","serves":{"nodes":[]}}}}""", "another answer: \"{\" in place of \"]\"")]
    [InlineData("""{"data":{"line":{"name":"Valley Line"}}}""", "another answer: \"serves\" in place of }")]
    [InlineData("""{}""", "another answer: \"data\" in place of }")]
    public void Answer_OfAnotherShape_IsReported(string answer, string message)
    {
        File.WriteAllText(_railway[Answer], answer);

        Kg.Run("check", _railway.Path).Output.ShouldContain(message.Replace("\"{\"", "{").Replace("\"]\"", "]"));
    }

    [Theory]
    [InlineData("", "(1,1): error KG7007: The expected answer is not JSON")]
    [InlineData("""{"data": {"line": }""", ": error KG7007: The expected answer is not JSON: '}' is an invalid start of a value")]
    public void Answer_ThatIsNotJson_IsReported(string answer, string message)
    {
        File.WriteAllText(_railway[Answer], answer);

        var (exitCode, output, _) = Kg.Run("check", _railway.Path);

        exitCode.ShouldBe(1);
        output.ShouldContain(message);
    }

    [Fact]
    public void Layout_DoesNotCount()
    {
        Kg.Run("check", _railway.Path, "--accept-answers").ExitCode.ShouldBe(0);
        using (var json = System.Text.Json.JsonDocument.Parse(File.ReadAllText(_railway[Answer])))
        {
            File.WriteAllText(_railway[Answer], System.Text.Json.JsonSerializer.Serialize(json.RootElement));
        }

        Kg.Run("check", _railway.Path).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Answer_WithoutItsQuestion_IsAWarning()
    {
        File.WriteAllText(_railway["questions/gone.json"], "{}");

        var (exitCode, output, _) = Kg.Run("check", _railway.Path);

        exitCode.ShouldBe(0);
        output.ShouldContain("questions/gone.json(1,1): warning KG7008: No question 'gone.graphql' lies beside this answer");
    }
}
