namespace KnowledgeGraph.Cli.Tests;

public sealed class SchemaCommandTests
{
    [Fact]
    public void Railway_GivesItsOwnTypes()
    {
        var (exitCode, output, _) = Kg.Run("schema", RailwayFolder.Original);

        exitCode.ShouldBe(0);
        output.ShouldContain("type Line implements");
        output.ShouldContain("  line(");
        output.ShouldEndWith("}\n");
    }

    [Fact]
    public void Descriptions_None_GivesTheStructureAlone()
    {
        var (exitCode, output, _) = Kg.Run("schema", RailwayFolder.Original, "--descriptions", "none");

        exitCode.ShouldBe(0);
        output.ShouldContain("type Line implements");
        output.ShouldNotContain("\"\"\"");
    }
}
