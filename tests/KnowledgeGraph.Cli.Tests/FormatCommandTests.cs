namespace KnowledgeGraph.Cli.Tests;

public sealed class FormatCommandTests
{
    [Fact]
    public void Set_InAnotherForm_IsNamedByCheckAndThenWritten()
    {
        using var railway = new RailwayFolder();
        var file = Path.Combine(railway.Path, "sources.yaml");
        railway.Replace("sources.yaml", "    title: The Regional Gazette\n    publisher: Gazette Press", "    publisher:   Gazette Press\n    title: The Regional Gazette");
        var before = File.ReadAllText(file);

        var (checkCode, checkOutput, _) = Kg.Run("fmt", railway.Path, "--check");
        File.ReadAllText(file).ShouldBe(before);
        var (exitCode, output, _) = Kg.Run("fmt", railway.Path);

        (checkCode, checkOutput).ShouldBe((1, "sources.yaml\n"));
        (exitCode, output).ShouldBe((0, "sources.yaml\n"));
        File.ReadAllText(file).ShouldBe(File.ReadAllText(Path.Combine(RailwayFolder.Original, "sources.yaml")));
        Kg.Run("fmt", railway.Path, "--check").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void FileThatIsNoYaml_IsShownAndLeftAlone()
    {
        using var railway = new RailwayFolder();
        railway.Replace("sources.yaml", "reliability: C", "reliability: [C");
        var file = Path.Combine(railway.Path, "sources.yaml");
        var before = File.ReadAllText(file);

        var (exitCode, _, error) = Kg.Run("fmt", railway.Path);

        exitCode.ShouldBe(1);
        error.ShouldContain("sources.yaml(");
        File.ReadAllText(file).ShouldBe(before);
    }
}
