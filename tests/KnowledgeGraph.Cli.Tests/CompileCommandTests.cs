namespace KnowledgeGraph.Cli.Tests;

public sealed class CompileCommandTests
{
    [Fact]
    public void SoundSet_BecomesAnImageThatOpens()
    {
        using var railway = new RailwayFolder();
        var file = Path.Combine(railway.Path, "facts.kg");

        var (exitCode, output, error) = Kg.Run("compile", railway.Path, "-o", file);

        exitCode.ShouldBe(0, error);
        using var graph = FactGraph.OpenFile(file);
        output.ShouldContain(graph.ContentHash);
        graph.TryFindEntity("valley-line", out var line).ShouldBeTrue();
        line.Name.ShouldBe("Valley Line");
        Directory.GetFiles(railway.Path, "facts.kg*").ShouldBe([file]);
    }

    [Fact]
    public void BrokenSet_LeavesTheOldImage()
    {
        using var railway = new RailwayFolder();
        var file = Path.Combine(railway.Path, "facts.kg");
        File.WriteAllText(file, "the old one");
        railway.Replace("network/lines.yaml", "- serves: aldermoor", "- serves: aldermor");

        var (exitCode, _, error) = Kg.Run("compile", railway.Path, "-o", file);

        exitCode.ShouldBe(1);
        error.ShouldContain("KG1010");
        File.ReadAllText(file).ShouldBe("the old one");
    }

    [Fact]
    public void Output_ThatIsAFolder_IsSaidByItsName()
    {
        using var folder = new TemporaryFolder();

        var (exitCode, _, error) = Kg.Run("compile", RailwayFolder.Original, "-o", folder.Path);

        exitCode.ShouldBe(2);
        error.ShouldBe($"kg: '{folder.Path}' cannot be written: it is a folder. Name a file in it.\n");
    }

    [Fact]
    public void Output_InNoFolder_IsSaidByItsName()
    {
        using var folder = new TemporaryFolder();

        var (exitCode, _, error) = Kg.Run("compile", RailwayFolder.Original, "-o", folder["none/facts.kg"]);

        exitCode.ShouldBe(2);
        error.ShouldBe($"kg: '{folder["none/facts.kg"]}' cannot be written: there is no folder '{folder["none"]}'. Create it, or name another.\n");
    }
}
