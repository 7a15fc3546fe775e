namespace KnowledgeGraph.Cli.Tests;

/// <summary><c>kg cite --from</c>: many passages in, the same file out, with the evidence of each.</summary>
public sealed class CiteFromTests : IDisposable
{
    private const string Gauge = "annual-report@304+25#690f9a24";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void JsonLines_KeepTheirMembersAndOrder()
    {
        var (exitCode, output, error) = Cite(
            "passages.jsonl",
            """
            {"id":7,"source":"annual-report","exact":"Its  gauge is 1.435\nmetres","tags":["é"]}

            {"source":"annual-report","exact":"Valley Line","prefix":"trains on the"}
            {"source":"annual-report","exact":"Valley Line","suffix":"is 84.5"}
            """);

        output.ShouldBe(
            """
            {"id":7,"source":"annual-report","exact":"Its  gauge is 1.435\nmetres","tags":["é"],"evidence":"annual-report@304+25#690f9a24"}
            {"source":"annual-report","exact":"Valley Line","prefix":"trains on the","evidence":"annual-report@67+11#99be74e5"}
            {"source":"annual-report","exact":"Valley Line","suffix":"is 84.5","evidence":"annual-report@195+11#99be74e5"}

            """.ReplaceLineEndings("\n"));
        error.ShouldBe("kg: 3 passages cited, 0 left to you\n");
        exitCode.ShouldBe(0);
    }

    [Fact]
    public void Passages_WithoutASinglePlace_HaveTheReason()
    {
        var (exitCode, output, error) = Cite(
            "passages.ndjson",
            """
            {"source":"annual-report","exact":"Its gauge is 1.436 metres"}
            {"source":"annual-report","exact":"Valley Line"}
            {"source":"annual-report","exact":"Its gauge is","prefix":"nothing like it"}
            {"source":"anual-report","exact":"words"}
            {"exact":"words"}
            {"source":"annual-report"}
            {"source":"annual-report","exact":17}
            {"source":"annual-report","exact":" "}
            {"source":"annual-report","exact":"Its gauge is 1.435 metres"}
            """);

        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement)
            .Select(answer => (answer.TryGetProperty("error", out var fault) ? fault : answer.GetProperty("evidence")).GetString())
            .ShouldBe(
            [
                "does not occur; the nearest text is, at 304: Its gauge is 1.435 metres. Passengers call it t",
                "occurs 2 times, at 67, 195; give more words",
                "does not occur with that before or after it; without, it occurs at 304",
                "there is no source 'anual-report'",
                "names no 'source'; add it, or name one on the command line",
                "has no words ('exact')",
                "has no words ('exact')",
                "has no words ('exact')",
                Gauge,
            ]);
        error.ShouldBe("kg: 1 passage cited, 8 left to you\n");
        exitCode.ShouldBe(1);
    }

    [Fact]
    public void Table_KeepsItsColumnsAndGetsTwo()
    {
        var (exitCode, output, error) = Cite(
            "passages.csv", "id,exact,source,note\n1,Its gauge is 1.435 metres,annual-report,\"a, \"\"b\"\"\"\n2,nothing of it\n");

        output.ShouldBe(
            $"id,exact,source,note,evidence,error\n1,Its gauge is 1.435 metres,annual-report,\"a, \"\"b\"\"\",{Gauge},\n"
                + "2,nothing of it,,,,\"names no 'source'; add it, or name one on the command line\"\n");
        error.ShouldBe("kg: 1 passage cited, 1 left to you\n");
        exitCode.ShouldBe(1);
    }

    [Fact]
    public void TableWithTabs_StaysOne() => Cite("passages.TSV", "exact\tprefix\nValley Line\ttrains, on the\nValley Line\ttrains on the\n", "annual-report")
        .Output.ShouldBe(
            "exact\tprefix\tevidence\terror\n"
                + "Valley Line\ttrains, on the\t\tdoes not occur with that before or after it; without, it occurs at 67, 195\n"
                + "Valley Line\ttrains on the\tannual-report@67+11#99be74e5\t\n");

    [Theory]
    [InlineData("again.jsonl", "{\"exact\":\"Its gauge is 1.435 metres\",\"error\":\"of before\"}\n")]
    [InlineData("again.csv", "exact,error,note,evidence\nIts gauge is 1.435 metres,of before,x,\n")]
    public void Answers_OfBefore_AreReplaced(string file, string text)
    {
        var (_, first, _) = Cite(file, text, "annual-report");

        first.ShouldNotContain("of before");
        first.ShouldContain(Gauge);
        Cite(file, first, "annual-report").Output.ShouldBe(first);
    }

    [Theory]
    [InlineData("a.jsonl", "{\"exact\":\"x\"}\n{\"exact\":", "Line 2 is not JSON: ")]
    [InlineData("a.jsonl", "[\"x\"]", "Line 1 is not a JSON object, such as {\"source\": \"…\", \"exact\": \"…\"}.")]
    [InlineData("a.jsonl", "null", "Line 1 is not a JSON object")]
    [InlineData("a.jsonl", "{\"exact\":\"x\",\"exact\":\"y\"}", "Line 1 is not JSON: ")]
    [InlineData("a.jsonl", "{\"exact\":\"\\ud800\"}", "Line 1 has half a character in 'exact', which is not text.")]
    [InlineData("a.csv", "words,source\nx,y\n", "The first row of the table must name its columns, of which one is 'exact'")]
    [InlineData("a.csv", "", "The first row of the table must name its columns")]
    [InlineData("a.csv", "exact,source\nx, y,z\n", "Row 2 has 3 fields, and the header names 2; quote a field that has ',' in it.")]
    [InlineData("a.csv", "exact\n\"x\n", "The table cannot be read: ")]
    public void MalformedFile_IsRefusedWithItsPlace(string file, string text, string message)
    {
        var (exitCode, _, error) = Cite(file, text, "annual-report");

        exitCode.ShouldBe(2);
        error.ShouldStartWith("kg: " + message);
        error.Count(character => character == '\n').ShouldBe(1);
    }

    [Theory]
    [InlineData("words.txt")]
    [InlineData("-")]
    public void Lines_AreReplacedByTheirEvidence(string file)
    {
        var (exitCode, output, error) = Cite(file, "Its gauge is 1.435 metres\n\nnobody wrote xyzzy\r\n", "annual-report");

        output.ShouldStartWith($"{Gauge}\n\n# does not occur; the nearest text is, at ");
        output.Count(character => character == '\n').ShouldBe(3);
        error.ShouldBe("kg: 1 passage cited, 1 left to you\n");
        exitCode.ShouldBe(1);
    }

    [Fact]
    public void Passage_InsideAWord_IsFoundWhereNoWordBeginsWithIt() =>
        Cite("words.txt", "auge is 1.435 metres\n", "annual-report").Output.ShouldStartWith("annual-report@309+20#");

    [Fact]
    public void File_ThatIsNotThere_IsSaid() => Kg.Run("cite", "annual-report", "--from", _folder["none.csv"], "--set", RailwayFolder.Original)
        .ShouldBe((2, "", $"kg: There is no file '{_folder["none.csv"]}'.\n"));

    [Fact]
    public void UnknownSource_OnTheCommandLine_IsRefusedBeforeAnyPassage()
    {
        var (exitCode, output, error) = Cite("words.txt", "Its gauge\n", "anual-report");

        exitCode.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldStartWith("kg: There is no source 'anual-report'; did you mean 'annual-report'?");
    }

    private (int ExitCode, string Output, string Error) Cite(string file, string text, string? source = null)
    {
        var isInput = file == "-";
        if (!isInput)
        {
            File.WriteAllText(_folder[file], text);
        }

        string[] arguments = [.. source is null ? (string[])[] : [source], "--from", isInput ? file : _folder[file], "--set", RailwayFolder.Original];
        return ChildProgram.Run(Kg.Start(["cite", .. arguments]), isInput ? text : null);
    }
}
