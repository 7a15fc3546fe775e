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

    [Fact]
    public void Federation_GivesTheSchemaOfASubgraph()
    {
        var (exitCode, output, _) = Kg.Run("schema", RailwayFolder.Original, "--federation", "--namespace", "rail", "--identifiers", "lei, registry");

        exitCode.ShouldBe(0);
        output.ShouldStartWith("extend schema @link(");
        output.ShouldContain("type rail_Line implements rail_Node & rail_Entity & rail_Infrastructure @key(fields: \"id\") {");
        output.ShouldContain("  rail: rail_Query!");
    }

    [Theory]
    [InlineData("--namespace is '9'. It must begin with a letter, ", "--federation", "--namespace", "9")]
    [InlineData("--namespace has no effect without --federation.", "--namespace", "rail")]
    [InlineData("--identifiers has no effect without --namespace.", "--federation", "--identifiers", "lei")]
    [InlineData("--json and --federation exclude each other.", "--federation", "--json")]
    [InlineData("kg: The set \"Railway\" has no identifier scheme \"wikidata\": it has stationCode, registry, lei.", "--federation", "--namespace", "rail", "--identifiers", "wikidata")]
    public void Federation_WithOptionsThatDoNotGoTogether_IsRefused(string message, params string[] options)
    {
        var (exitCode, _, error) = Kg.Run(["schema", RailwayFolder.Original, .. options]);

        exitCode.ShouldNotBe(0);
        error.ShouldContain(message);
    }
}
