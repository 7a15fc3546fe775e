namespace KnowledgeGraph.Cli.Tests;

public sealed class ExplainCommandTests
{
    [Fact]
    public void KnownId_PrintsItsPage()
    {
        var (exitCode, output, _) = Kg.Run("explain", "kg1010");

        exitCode.ShouldBe(0);
        output.ShouldStartWith("# KG1010: Unknown entity\n");
        output.ShouldContain("## How to fix");
    }

    [Fact]
    public void UnknownId_NamesThoseThatThereAre()
    {
        var (exitCode, _, error) = Kg.Run("explain", "KG0000");

        exitCode.ShouldBe(1);
        error.ShouldContain("KG1010");
    }
}
