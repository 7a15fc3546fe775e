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
