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

    [Fact]
    public void ShippedSet_IsInCanonicalFormAndItsSchemaCurrent()
    {
        var (exitCode, output, _) = Kg.Run("fmt", RepositoryFolder.Combine("seeds"), "--check");

        output.ShouldBe("", "run kg fmt seeds");
        exitCode.ShouldBe(0);
    }

    [Fact]
    public void SetWithASchema_GetsTheCommentInEachFileAndTheSchemaOfToday()
    {
        using var railway = new RailwayFolder();
        var schema = Path.Combine(railway.Path, "facts.schema.json");
        Kg.Run("schema", railway.Path, "--json", "-o", schema).ExitCode.ShouldBe(0);
        var written = File.ReadAllText(schema);
        File.WriteAllText(schema, "{}");
        railway.Replace("network/lines.yaml", "entities:", "# yaml-language-server: $schema=facts.schema.json\n# Lines.\nentities:");
        railway.Replace("agents.yaml", "entities:", "# yaml-language-server: $schema=https://schemas.example/own.json\nentities:");

        Kg.Run("fmt", railway.Path, "--check").ShouldBe((1, "commitments.yaml\nnetwork/lines.yaml\nnetwork/stations.yaml\nontology.yaml\nsources.yaml\nwords.yaml\nfacts.schema.json\n", ""));
        Kg.Run("fmt", railway.Path).ExitCode.ShouldBe(0);

        File.ReadAllText(schema).ShouldBe(written);
        Head("sources.yaml").ShouldBe("# yaml-language-server: $schema=facts.schema.json");
        Head("network/stations.yaml").ShouldBe("# yaml-language-server: $schema=../facts.schema.json");
        File.ReadAllLines(Path.Combine(railway.Path, "network/lines.yaml"))[..3].ShouldBe(["# yaml-language-server: $schema=../facts.schema.json", "# Lines.", "entities:"]);
        Head("agents.yaml").ShouldBe("# yaml-language-server: $schema=https://schemas.example/own.json", "another schema is the author's choice");
        Kg.Run("fmt", railway.Path, "--check").ShouldBe((0, "", ""));

        string Head(string file) => File.ReadLines(Path.Combine(railway.Path, file)).First();
    }

    [Fact]
    public void SetWithErrors_KeepsItsSchema()
    {
        using var railway = new RailwayFolder();
        var schema = Path.Combine(railway.Path, "facts.schema.json");
        File.WriteAllText(schema, "{}");
        railway.Replace("network/lines.yaml", "- serves: aldermoor", "- serves: aldermor");

        Kg.Run("fmt", railway.Path).ExitCode.ShouldBe(0);

        File.ReadAllText(schema).ShouldBe("{}");
    }
}
