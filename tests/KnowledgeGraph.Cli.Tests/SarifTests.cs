using System.Text.Json;

namespace KnowledgeGraph.Cli.Tests;

public sealed class SarifTests
{
    [Fact]
    public void WrongSet_WritesALogThatTheSchemaOfSarifAccepts()
    {
        using var railway = new RailwayFolder();
        railway.Replace("network/lines.yaml", "- serves: aldermoor", "- serves: aldermor");
        railway.Replace("network/lines.yaml", "coast-line:", "dunmere:");
        railway.Replace("sources.yaml", "f21399216a27d334", "0000000000000000");
        var file = Path.Combine(railway.Path, "log.sarif");

        var (exitCode, output, _) = Kg.RunIn(railway.Path, "check", ".", "--sarif", "log.sarif");

        exitCode.ShouldBe(1);
        output.ShouldContain("KG1010", customMessage: "the findings are shown as well");
        NodeFolders.Schemas.Run("sarif.mjs", file).GetArrayLength().ShouldBe(0);
        var run = JsonElement.Parse(File.ReadAllText(file)).GetProperty("runs")[0];
        var result = run.GetProperty("results").EnumerateArray().Single(result =>
            result.GetProperty("message").GetProperty("text").GetString() == "No entity has the id 'aldermor'; did you mean 'aldermoor'?");
        run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()]
            .GetProperty("id").GetString().ShouldBe("KG1010");
        result.GetProperty("level").GetString().ShouldBe("error");
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("network/lines.yaml");
        place.GetProperty("region").EnumerateObject().Select(member => member.Value.GetInt32()).ShouldBe([16, 17, 16, 25]);

        var twice = run.GetProperty("results").EnumerateArray().First(result => result.TryGetProperty("relatedLocations", out _));
        twice.GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()
            .ShouldBe("network/lines.yaml");
    }

    [Fact]
    public void Results_OfWrongSet_AreAsBefore()
    {
        using var railway = new RailwayFolder();
        railway.Replace("network/lines.yaml", "- serves: aldermoor", "- serves: aldermor");
        railway.Replace("network/lines.yaml", "coast-line:", "dunmere:");

        Kg.RunIn(railway.Path, "check", ".", "--sarif", "log.sarif");

        var log = JsonElement.Parse(File.ReadAllText(Path.Combine(railway.Path, "log.sarif")));
        JsonText.Indented(log.GetProperty("runs")[0].GetProperty("results")).ShouldMatchSnapshot("json");
    }

    [Fact]
    public void SoundSet_WritesALogWithoutErrors()
    {
        using var railway = new RailwayFolder();
        var file = Path.Combine(railway.Path, "log.sarif");

        Kg.Run("check", railway.Path, "--sarif", file).ExitCode.ShouldBe(0);

        NodeFolders.Schemas.Run("sarif.mjs", file).GetArrayLength().ShouldBe(0);
        JsonElement.Parse(File.ReadAllText(file)).GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .ShouldAllBe(result => result.GetProperty("level").GetString() != "error");
    }

    [Fact]
    public void LogThatCannotBeWritten_IsSaidInOneLine()
    {
        var (exitCode, _, error) = Kg.Run("check", RailwayFolder.Original, "--sarif", Path.Combine("no-such-folder", "log.sarif"));

        exitCode.ShouldBe(2);
        error.ShouldBe($"kg: '{Path.Combine("no-such-folder", "log.sarif")}' cannot be written: there is no folder '{Path.Combine(AppContext.BaseDirectory, "no-such-folder")}'. Create it, or name another.\n");
    }
}
