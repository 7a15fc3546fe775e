using System.Text.Json;

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
    [InlineData("Choose one of --federation, --json and --possible-types.", "--federation", "--json")]
    [InlineData("kg: The set \"Railway\" has no identifier scheme \"wikidata\": it has lei, registry, stationCode.", "--federation", "--namespace", "rail", "--identifiers", "wikidata")]
    public void Federation_WithOptionsThatDoNotGoTogether_IsRefused(string message, params string[] options)
    {
        var (exitCode, _, error) = Kg.Run(["schema", RailwayFolder.Original, .. options]);

        exitCode.ShouldNotBe(0);
        error.ShouldContain(message);
    }

    [Fact]
    public void PossibleTypes_AreTheObjectTypesBehindEachInterface()
    {
        var (exitCode, output, _) = Kg.Run("schema", RailwayFolder.Original, "--possible-types");

        exitCode.ShouldBe(0);
        using var types = JsonDocument.Parse(output);
        var names = types.RootElement.EnumerateObject().ToDictionary(
            type => type.Name, type => type.Value.EnumerateArray().Select(possible => possible.GetString()!).ToArray());
        names["Node"].ShouldBe([.. names["Entity"].Append("Source").Append("Statement").Order(StringComparer.Ordinal)]);
        names["Entity"].ShouldContain("Line");
        names["Value"].ShouldContain("Quantity");
        names.Keys.ShouldNotContain("Line");
        names.Keys.ShouldBe(names.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void PossibleTypes_AndJsonSchema_ExcludeEachOther()
    {
        var (exitCode, _, error) = Kg.Run("schema", RailwayFolder.Original, "--possible-types", "--json");

        exitCode.ShouldBe(2);
        error.ShouldContain("Choose one of --json and --possible-types.");
    }
}
