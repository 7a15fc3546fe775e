namespace KnowledgeGraph.Cli.Tests;

public sealed class ExportCommandTests
{
    [Fact]
    public void Export_OfAFolder_IsThatOfItsImage()
    {
        using var railway = new RailwayFolder();
        var image = Path.Combine(railway.Path, "facts.kg");
        var file = Path.Combine(railway.Path, "facts.jsonl");
        Kg.Run("compile", railway.Path, "-o", image).ExitCode.ShouldBe(0);

        var (exitCode, output, error) = Kg.Run("export", image, "--format", "jsonl");

        exitCode.ShouldBe(0, error);
        output.ShouldContain("""{"type":"entity","id":"valley-line","kind":"Line","name":"Valley Line",""");
        Kg.Run("export", railway.Path, "--format", "jsonl", "-o", file).ExitCode.ShouldBe(0);
        File.ReadAllText(file).ShouldBe(output);
    }

    [Fact]
    public void Export_WithoutFacts_IsThatOfTheSetThatIsFound()
    {
        using var railway = new RailwayFolder();
        var expected = Kg.RunIn(railway.Path, "export", ".", "--format", "graphml");

        expected.ExitCode.ShouldBe(0, expected.Error);
        Kg.RunIn(railway["network"], "export", "--format", "graphml").ShouldBe(expected);
    }

    [Fact]
    public void UnknownFormat_IsAnErrorThatNamesTheFormats()
    {
        var (exitCode, _, error) = Kg.Run("export", "seeds", "--format", "gml");

        exitCode.ShouldNotBe(0);
        error.ShouldContain("gml");
        error.ShouldContain("graphml");
    }

    [Fact]
    public void BrokenSet_IsNotExported()
    {
        using var railway = new RailwayFolder();
        var file = Path.Combine(railway.Path, "facts.graphml");
        railway.Replace("network/lines.yaml", "- serves: aldermoor", "- serves: aldermor");

        var (exitCode, _, error) = Kg.Run("export", railway.Path, "--format", "graphml", "-o", file);

        exitCode.ShouldBe(1);
        error.ShouldContain("KG1010");
        File.Exists(file).ShouldBeFalse();
    }

    [Fact]
    public void Parquet_IsAFolderOfTables()
    {
        using var railway = new RailwayFolder();
        var folder = Path.Combine(railway.Path, "tables");

        var (exitCode, _, error) = Kg.Run("export", railway.Path, "--format", "parquet", "-o", folder);

        exitCode.ShouldBe(0, error);
        Directory.GetFiles(folder).Select(Path.GetFileName).Order().ShouldBe(["edges.parquet", "evidence.parquet", "nodes.parquet", "values.parquet"]);
        Kg.Run("export", railway.Path, "--format", "parquet", "-o", folder).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Parquet_WithoutAFolder_IsAnErrorThatAsksForOne()
    {
        using var railway = new RailwayFolder();
        var file = railway["ontology.yaml"];

        var toConsole = Kg.Run("export", railway.Path, "--format", "parquet");
        var toFile = Kg.Run("export", railway.Path, "--format", "parquet", "-o", file);
        var toNowhere = Kg.Run("export", railway.Path, "--format", "parquet", "-o", Path.Combine(railway.Path, "none", "tables"));

        toConsole.ExitCode.ShouldBe(2);
        toConsole.Output.ShouldBeEmpty();
        toConsole.Error.ShouldContain("name a folder for them with -o");
        toFile.ExitCode.ShouldBe(2);
        toFile.Error.ShouldContain("is a file, and parquet is written as several");
        toNowhere.ExitCode.ShouldBe(2);
        toNowhere.Error.ShouldContain("there is no folder");
    }

    [Fact]
    public void Options_SelectAPart_AndSayHowMuchOfTheWholeItIs()
    {
        using var railway = new RailwayFolder();

        var (exitCode, output, error) = Kg.Run(
            "export", railway.Path, "--format", "graphml", "--predicate", "operates,OPENS", "--kind", "Agent", "--kind", "Line", "--as-of", "2020-01-01");

        exitCode.ShouldBe(0, error);
        output.ShouldContain("<data key=\"predicate\">operates</data>");
        output.ShouldNotContain("<data key=\"predicate\">serves</data>");
        error.ShouldContain(" entities and ");
        error.ShouldContain(" statements are selected.");
        error.ShouldContain("kg: left out of graphml: ");
        error.ShouldContain(" passages");
    }

    [Fact]
    public void Format_ThatLacksSomething_SaysWhatAndHowMuch()
    {
        using var railway = new RailwayFolder();

        Kg.Run("export", railway.Path, "--format", "dot").Error.ShouldContain("kg: left out of dot: ");
        Kg.Run("export", railway.Path, "--format", "jsonl").Error.ShouldBeEmpty();
    }

    [Fact]
    public void Archive_HasTheFilesOfAFolder()
    {
        using var railway = new RailwayFolder();
        var (archive, folder) = (Path.Combine(railway.Path, "tables.zip"), Path.Combine(railway.Path, "tables"));

        Kg.Run("export", railway.Path, "--format", "csv", "-o", archive).ExitCode.ShouldBe(0);
        Kg.Run("export", railway.Path, "--format", "csv", "-o", folder).ExitCode.ShouldBe(0);

        System.IO.Compression.ZipFile.ExtractToDirectory(archive, Path.Combine(railway.Path, "unpacked"));
        var files = Directory.GetFiles(folder).Select(Path.GetFileName).Order().ToArray();
        files.ShouldBe(["conflicts.csv", "entities.csv", "evidence.csv", "sources.csv", "statements.csv"]);
        foreach (var file in files)
        {
            File.ReadAllText(Path.Combine(railway.Path, "unpacked", file!)).ShouldBe(File.ReadAllText(Path.Combine(folder, file!)));
        }
    }

    [Theory]
    [InlineData("--predicate", "operate", "kg: --predicate has \"operate\", which is not a predicate. Did you mean operates?")]
    [InlineData("--as-of", "2020", "kg: --as-of has \"2020\": write a day as 2024-05-31.")]
    [InlineData("--entity", "valley-lin", "kg: --entity has \"valley-lin\", which is not the id of an entity. Did you mean valley-line")]
    [InlineData("--base", "here", "kg: --base has \"here\", which is not an absolute IRI")]
    public void WrongOption_IsAnErrorThatNamesIt(string option, string value, string message)
    {
        using var railway = new RailwayFolder();

        var (exitCode, output, error) = Kg.Run("export", railway.Path, "--format", "turtle", option, value);

        exitCode.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldStartWith(message);
    }
}
