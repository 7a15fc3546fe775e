namespace KnowledgeGraph.Cli.Tests;

/// <summary>Schemas compared, and the stored operations that break.</summary>
public sealed class SchemaDiffTests : IDisposable
{
    private readonly RailwayFolder _railway = new();
    private readonly TemporaryFolder _trusted = new();

    public void Dispose()
    {
        _railway.Dispose();
        _trusted.Dispose();
    }

    [Fact]
    public void Diff_OfSchemas_NamesBreakingChangesAndBrokenOperations()
    {
        File.WriteAllText(Path.Combine(_trusted.Path, "lines.graphql"), "query Lines {\n  lines { nodes { gauge } }\n}\n");
        File.WriteAllText(Path.Combine(_trusted.Path, "names.graphql"), "query Names { lines { nodes { name } } }\n");
        File.WriteAllText(Path.Combine(_trusted.Path, "broken.graphql"), "query Broken { noSuchField }\n");
        _railway.Replace("ontology.yaml", "  gauge: {", "  gaugeWidth: {");
        _railway.Replace("network/lines.yaml", "gauge: 1.435", "gaugeWidth: 1.435");

        var (exitCode, output, error) = Kg.Run(
            "diff", RailwayFolder.Original, _railway.Path, "--schema", "--trusted", _trusted.Path, "--exit-code");

        exitCode.ShouldBe(1, error);
        output.ShouldContain("\n  Field Line.gauge was removed.\n");
        output.ShouldContain("\n  Line.gaugeWidth was added.\n");
        output.ShouldContain($"lines.graphql(2,19): Cannot query field \"gauge\" on type \"Line\".");
        output.ShouldNotContain("broken.graphql");
    }

    [Fact]
    public void Diff_OfTheSameSchema_BreaksNothing()
    {
        var (exitCode, output, error) = Kg.Run("diff", RailwayFolder.Original, RailwayFolder.Original, "--schema", "--exit-code");

        exitCode.ShouldBe(0, error);
        output.ShouldContain("0 breaking changes\n0 dangerous changes\n0 safe changes\n");
    }

    [Fact]
    public void Diff_OfSchemaFiles_IsPrintedAsJson()
    {
        var old = Path.Combine(_trusted.Path, "old.graphql");
        var changed = Path.Combine(_trusted.Path, "new.graphqls");
        File.WriteAllText(old, "type Query { a: Int b: Int }");
        File.WriteAllText(changed, "type Query { a: Int! c: Int @deprecated }");

        var (exitCode, output, error) = Kg.Run("diff", old, changed, "--schema", "--json");

        exitCode.ShouldBe(0, error);
        output.ShouldContain("\"message\": \"Field Query.b was removed.\"");
        output.ShouldContain("\"operationsChecked\": 0");
    }

    [Fact]
    public void RemovedElement_ThatWasDeprecated_HasTheReason()
    {
        var old = Path.Combine(_trusted.Path, "old.graphql");
        var changed = Path.Combine(_trusted.Path, "new.graphqls");
        File.WriteAllText(
            old,
            "type Query { a(x: Int, y: Int @deprecated(reason: \"use x\")): Int mass: Int @deprecated(reason: \"use weight\") c: C }\n"
                + "enum C { GOOD BAD @deprecated(reason: \"use GOOD\") }");
        File.WriteAllText(changed, "type Query { a(x: Int): Int weight: Int c: C } enum C { GOOD }");

        var (_, output, _) = Kg.Run("diff", old, changed, "--schema");
        var json = Kg.Run("diff", old, changed, "--schema", "--json").Output;

        output.ShouldContain("  Enum value C.BAD was removed. It was deprecated: use GOOD\n");
        output.ShouldContain("  Argument Query.a(y:) was removed. It was deprecated: use x\n");
        output.ShouldContain("  Field Query.mass was removed. It was deprecated: use weight\n");
        json.ShouldContain("\"deprecationReason\": \"use weight\"");
    }

    [Theory]
    [InlineData("--trusted has no effect without --schema.", "--trusted", "documents")]
    [InlineData("--schema prints text, or JSON with --json.", "--schema", "--markdown")]
    [InlineData("--limit has no effect with --schema.", "--schema", "--limit", "5")]
    public void Diff_WithOptionsThatDoNotGoTogether_IsRefused(string message, params string[] options)
    {
        var (exitCode, _, error) = Kg.Run(["diff", RailwayFolder.Original, RailwayFolder.Original, .. options]);

        exitCode.ShouldBe(2);
        error.ShouldContain(message);
    }

    [Fact]
    public void Diff_OfASchemaFileThatIsNone_IsUnusable()
    {
        var file = Path.Combine(_trusted.Path, "old.graphql");
        File.WriteAllText(file, "type Query { a: Missing }");

        var (exitCode, _, error) = Kg.Run("diff", file, RailwayFolder.Original, "--schema");

        exitCode.ShouldBe(2);
        error.ShouldContain($"'{file}' is not a GraphQL schema: ");
    }

    [Fact]
    public void Check_WithStoredOperations_ReportsTheirPlaces()
    {
        File.WriteAllText(Path.Combine(_trusted.Path, "lines.graphql"), "query Lines {\n  lines { nodes { nam } }\n}\n");
        File.WriteAllText(Path.Combine(_trusted.Path, "manifest.json"), """{ "k-1": "{ lines { nodes { name } } }" }""");
        File.WriteAllText(Path.Combine(_trusted.Path, "broken.json"), """{ "k-2": "{ lines { nodes { name nam } } }" }""");

        var (exitCode, output, error) = Kg.Run("check", _railway.Path, "--trusted", _trusted.Path);
        var ofManifest = Kg.Run("check", _railway.Path, "--trusted", Path.Combine(_trusted.Path, "manifest.json"));
        var ofBroken = Kg.Run("check", _railway.Path, "--trusted", Path.Combine(_trusted.Path, "broken.json"));

        exitCode.ShouldBe(1, error);
        output.ShouldMatch("lines\\.graphql\\(2,19\\): error KG7020: Cannot query field \"nam\" on type \"Line\"\\. Did you mean \"name\"");
        ofManifest.ExitCode.ShouldBe(0, ofManifest.Output);
        ofBroken.ExitCode.ShouldBe(1, ofBroken.Error);
        ofBroken.Output.ShouldContain("broken.json#k-2(1,24): error KG7020: Cannot query field \"nam\" on type \"Line\".");
        Kg.Run("check", _railway.Path, "--trusted", Path.Combine(_trusted.Path, "none")).ExitCode.ShouldBe(2);
    }
}
