using System.Text.Json;

namespace KnowledgeGraph.Cli.Tests;

public sealed class LogCommandTests : IDisposable
{
    private readonly RailwayFolder _railway = new();

    public LogCommandTests()
    {
        _railway.Git("init", "--quiet", "--initial-branch", "main");
        _railway.Commit("The railway");
    }

    public void Dispose() => _railway.Dispose();

    [Fact]
    public void Statement_HasItsAuthorsAndTheirReasons_LatestFirst()
    {
        _railway.Replace("network/lines.yaml", "electrified: true", "electrified: true\n        note: By inspection.");
        _railway.Commit("Say how we know");
        var id = IdOf("has wires");

        var (exitCode, output, error) = Kg.RunIn(_railway.Path, "log", id, "--set", ".");

        exitCode.ShouldBe(0, error);
        var lines = output.TrimEnd().Split('\n');
        lines[0].ShouldBe($"{id}  Valley Line has wires.");
        lines[1].ShouldMatch("^  [0-9-]{10} altered by .+: Say how we know \\([0-9a-f]{8}\\)$");
        lines[2].ShouldBe("    note: By inspection.");
        lines[3].ShouldMatch("^  [0-9-]{10} added by .+: The railway \\([0-9a-f]{8}\\)$");
        lines.Length.ShouldBe(4);
    }

    [Fact]
    public void Review_IsAnActionOfItsOwn()
    {
        var id = IdOf("has wires");
        Kg.RunIn(_railway.Path, "review", id, "--by", "ana", "--on", "2026-10-20", "--set", ".").ExitCode.ShouldBe(0);
        _railway.Commit("Read again");

        var (exitCode, output, error) = Kg.RunIn(_railway.Path, "log", id, "--set", ".");

        exitCode.ShouldBe(0, error);
        output.ShouldMatch("(?m)^  [0-9-]{10} reviewed by .+: Read again \\([0-9a-f]{8}\\)$");
        output.ShouldMatch("(?m)^    reviewed: .*ana 2026-10-20 [0-9a-f]{8} current$");
    }

    [Fact]
    public void Commit_WhoseSetHasErrors_IsNamed_AndItsChangesAreThoseOfTheNext()
    {
        _railway.Replace("network/lines.yaml", "electrified: true", "electrified: perhaps");
        _railway.Commit("A mistake");
        _railway.Replace("network/lines.yaml", "electrified: perhaps", "electrified: false");
        _railway.Commit("Corrected");

        var (exitCode, output, error) = Kg.RunIn(_railway.Path, "log", "--set", ".", "--since", "HEAD~2");

        exitCode.ShouldBe(0, error);
        var lines = output.TrimEnd().Split('\n');
        lines[0].ShouldMatch(": Corrected \\([0-9a-f]{8}\\)$");
        lines[1].ShouldMatch("^  (added|removed)  +st_[0-9a-f]{16}  Valley Line ");
        lines[2].ShouldMatch("^  (added|removed)  +st_[0-9a-f]{16}  Valley Line ");
        lines[3].ShouldMatch(": A mistake \\([0-9a-f]{8}\\)$");
        lines[4].ShouldStartWith("  cannot be read: KG");
        lines.Length.ShouldBe(5);
    }

    [Fact]
    public void Branches_ThatAreMerged_KeepTheirAuthors()
    {
        _railway.Git("switch", "--quiet", "--create", "side");
        _railway.Replace("network/lines.yaml", "electrified: true", "electrified: false");
        _railway.Commit("On the side");
        _railway.Git("switch", "--quiet", "main");
        File.AppendAllText(_railway["agents.yaml"], "\n# A remark.\n");
        _railway.Commit("A remark");
        _railway.Git("merge", "--quiet", "--no-edit", "side");

        var (_, output, error) = Kg.RunIn(_railway.Path, "log", "--set", ".", "--json");

        error.ShouldBeEmpty();
        var titles = JsonElement.Parse(output).EnumerateObject().SelectMany(static statement => statement.Value.EnumerateArray())
            .Where(static entry => entry.GetProperty("action").GetString() == "removed" || entry.GetProperty("title").GetString() != "The railway")
            .Select(static entry => entry.GetProperty("title").GetString());
        titles.Distinct().ShouldBe(["On the side"]);
    }

    [Theory]
    [InlineData("kg: No commit has a statement 'st_0', or one about an entity with this id.", "log", "st_0", "--set", ".")]
    [InlineData("--limit bounds the list by commit", "log", "st_0", "--set", ".", "--limit", "3")]
    [InlineData("kg: git: ", "log", "--set", ".", "--since", "nowhere")]
    public void WhatIsNotThere_IsUnusable(string message, params string[] arguments)
    {
        var (exitCode, _, error) = Kg.RunIn(_railway.Path, arguments);

        exitCode.ShouldBe(2);
        error.ShouldStartWith(message);
    }

    private string IdOf(string words)
    {
        var (_, output, _) = Kg.RunIn(_railway.Path, "log", "--set", ".", "--limit", "0");
        return output.Split('\n').First(line => line.Contains(words, StringComparison.Ordinal)).Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
    }
}
