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
}
