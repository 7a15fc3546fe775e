using System.Text.Json;

namespace KnowledgeGraph.Cli.Tests;

public sealed class ReviewCommandTests : IDisposable
{
    private readonly RailwayFolder _railway = new();

    public void Dispose() => _railway.Dispose();

    [Fact]
    public void List_HasWhatIsDue_RiskiestFirst_WithItsWords()
    {
        var (exitCode, output, error) = Kg.Run("review", "--set", _railway.Path);

        exitCode.ShouldBe(0, error);
        output.ShouldMatch("(?m)^st_[0-9a-f]{16}  due; a single origin; .*not rated$");
        output.ShouldMatch("(?m)^  [A-Z].*\\.$");
        output.ShouldMatch("(?m)^  Bulletin of the Rail Office: “[^”]+”$");
        output.ShouldMatch("(?m)^  reviewed by ana on 2025-03-01$");
        output.ShouldMatch("(?m)^[0-9]+ statements to review\\.$");
        var risks = List("review", "--set", _railway.Path, "--json", "--limit", "0").Select(item => item.GetProperty("risk").GetInt32()).ToArray();
        risks.ShouldBe([.. risks.OrderDescending()]);
        risks.Length.ShouldBeGreaterThan(3);
    }

    [Fact]
    public void Statement_WithoutAReviewer_IsShown_AndNothingIsWritten()
    {
        var id = List("review", "--set", _railway.Path, "--json")[0].GetProperty("id").GetString()!;
        var before = Files();

        var (exitCode, output, error) = Kg.Run("review", id, "--set", _railway.Path);

        exitCode.ShouldBe(0, error);
        output.ShouldStartWith(id);
        output.ShouldMatch("(?m)^  of: [0-9a-f]{8}$");
        Files().ShouldBe(before);
    }

    [Fact]
    public void Reviews_OfEverythingDue_AreWritten_AndAreCurrent()
    {
        // Plain style, flow style, several passages, a comment at the end of a line, and nothing after the last line.
        _railway.Replace("agents.yaml", "      - operates: valley-line\n        since: 2019-03-03\n        evidence: annual-report@33+64#3300869c\n",
            "      - { operates: valley-line, since: 2019-03-03, evidence: annual-report@33+64#3300869c }  # in flow style\n");
        _railway.Replace("agents.yaml", "evidence: annual-report@747+76#8b2ccbd6", "evidence:  # two\n          - annual-report@747+76#8b2ccbd6\n          - gazette  # the second\n");
        _railway.Replace("ontology.yaml", "reviews: { asOf: 2026-11-01 }", "reviews: { required: 1, asOf: 2026-11-01 }");
        var path = _railway["commitments.yaml"];
        File.WriteAllText(path, File.ReadAllText(path).TrimEnd());
        var before = Files();
        for (var round = 0; round < 2; round++)
        {
            var ids = List("review", "--set", _railway.Path, "--json", "--limit", "0").Select(item => item.GetProperty("id").GetString()!).ToArray();
            var (exitCode, _, error) = Kg.Run(["review", .. ids, "--by", round == 0 ? "ana" : "O'Neill: 2", "--on", "2026-10-20", "--set", _railway.Path]);

            exitCode.ShouldBe(0, error);
            ids.Length.ShouldBeGreaterThan(round == 0 ? 30 : 2);
        }

        List("review", "--set", _railway.Path, "--json").ShouldBeEmpty();
        var check = Kg.Run("check", _railway.Path);
        check.ExitCode.ShouldBe(0, check.Output);
        check.Output.ShouldNotContain("KG5021");

        // Comments and lines stay; every other line is as it was, or has a review at its end.
        foreach (var (file, text) in before)
        {
            var comments = text.Split('\n').Where(static line => line.Contains("  # ", StringComparison.Ordinal))
                .Select(static line => line[line.IndexOf("  # ", StringComparison.Ordinal)..]).ToArray();
            var written = File.ReadAllLines(file);
            comments.ShouldAllBe(comment => written.Any(line => line.EndsWith(comment, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Review_OfTheSameReviewer_TakesThePlaceOfTheOldOne()
    {
        _railway.Replace("commitments.yaml", "    evidence: annual-report@331+35#3ff5010d", "    note: Changed.\n    evidence: annual-report@331+35#3ff5010d");
        Kg.Run("check", _railway.Path).Output.ShouldContain("KG5021");
        var id = List("review", "--set", _railway.Path, "--json", "--limit", "0")
            .Single(item => item.GetProperty("state").GetString() == "stale").GetProperty("id").GetString()!;

        Kg.Run("review", id, "--by", "ana", "--on", "2026-10-20", "--set", _railway.Path).ExitCode.ShouldBe(0);

        File.ReadAllText(_railway["commitments.yaml"]).ShouldMatch("\n    reviewed: \\{ by: ana, on: 2026-10-20, of: [0-9a-f]{8} \\}\n$");
        Kg.Run("review", id, "--by", "ben", "--on", "2026-10-21", "--set", _railway.Path).ExitCode.ShouldBe(0);
        File.ReadAllText(_railway["commitments.yaml"]).ShouldMatch(
            "\n    reviewed: \\[\\{ by: ana, on: 2026-10-20, of: ([0-9a-f]{8}) \\}, \\{ by: ben, on: 2026-10-21, of: \\1 \\}\\]\n$");
        Kg.Run("check", _railway.Path).Output.ShouldNotContain("KG5021");
    }

    [Theory]
    [InlineData("There is no statement 'st_0'", "st_0")]
    [InlineData("--by requires --on", "st_0", "--by", "ana")]
    [InlineData("--on requires --by", "st_0", "--on", "2026-10-20")]
    [InlineData("--by requires the ids", "--by", "ana", "--on", "2026-10-20")]
    [InlineData("'20 October' is not a day", "st_0", "--by", "ana", "--on", "20 October")]
    public void Command_ThatCannotRun_SaysWhy(string message, params string[] arguments)
    {
        var (exitCode, _, error) = Kg.Run(["review", .. arguments, "--set", _railway.Path]);

        exitCode.ShouldBe(2);
        error.ShouldContain(message);
    }

    [Fact]
    public void Statement_ThatIsDerived_IsRefused()
    {
        using var graph = FactGraph.Open(Language.FactSets.FactSetImage.Compile(
            new Language.FactSets.FactSetFolder(new DirectoryInfo(_railway.Path), null).Read()).Image!.Bytes);
        var derived = graph.Statements.First(statement => statement.Basis == Basis.Derived);

        var (exitCode, _, error) = Kg.Run("review", derived.Id, "--by", "ana", "--on", "2026-10-20", "--set", _railway.Path);

        exitCode.ShouldBe(2);
        error.ShouldContain("follows from its premises: review those");
    }

    private static JsonElement[] List(params string[] arguments)
    {
        var (exitCode, output, error) = Kg.Run(arguments);
        exitCode.ShouldBe(0, error);
        return [.. JsonElement.Parse(output).GetProperty("statements").EnumerateArray()];
    }

    private Dictionary<string, string> Files() =>
        Directory.EnumerateFiles(_railway.Path, "*.yaml", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllText);
}
