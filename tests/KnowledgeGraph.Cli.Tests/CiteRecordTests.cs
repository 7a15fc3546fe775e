namespace KnowledgeGraph.Cli.Tests;

/// <summary><c>kg cite --row</c> and <c>--pointer</c>: the evidence is as the tramway cites the same records, in files that compile.</summary>
public sealed class CiteRecordTests
{
    private static readonly string Tramway = RepositoryFolder.Combine("tests", "Tramway");

    [Fact]
    public void Row_IsCitedWithItsDigestAndText() =>
        Cite("fleet", "--row", "3").ShouldBe((0, "{ source: fleet, row: 3, digest: '3c138db0' }  # 102,Tram 102,white\n", ""));

    [Fact]
    public void Row_WithLettersOfItsEncoding_IsShownInThem() =>
        Cite("fleet", "--row", "2").Output.ShouldEndWith("  # 101,\"Tram 101, the \"\"élan\"\"\",red\n");

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("-1")]
    public void Row_ThatIsNotThere_IsSaidWithTheirNumber(string row) =>
        Cite("fleet", "--row", row).ShouldBe((1, "", $"kg: 'fleet' has no row {row}: it has 3.\n"));

    [Fact]
    public void Line_OfAText_IsARow() => Cite("leaflet", "--row", "1").Output.ShouldEndWith(
        "  # Sandwick by tram: a leaflet for visitors. Tram 101 carries 85 passengers.\n");

    [Fact]
    public void Pointer_IsCitedWithItsDigestAndText() => Cite("stops", "--pointer", "/stops/0").ShouldBe(
        (0, "{ source: stops, pointer: '/stops/0', digest: '66884987' }  # { \"id\": \"market\", \"label\": \"Market\" }\n", ""));

    [Theory]
    [InlineData("/stops/2")]
    [InlineData("/stops/0/name")]
    [InlineData("stops")]
    [InlineData("/stops/00")]
    public void Pointer_ThatLeadsNowhere_IsSaid(string pointer)
    {
        var (exitCode, output, error) = Cite("stops", "--pointer", pointer);

        exitCode.ShouldBe(1);
        output.ShouldBeEmpty();
        error.ShouldStartWith($"kg: 'stops' has no value at '{pointer}': ");
    }

    [Fact]
    public void Pointer_IntoATextThatIsNotJson_IsSaid()
    {
        var (exitCode, _, error) = Cite("leaflet", "--pointer", "/stops");

        exitCode.ShouldBe(1);
        error.ShouldStartWith("kg: 'leaflet' has no value at '/stops': ");
    }

    [Fact]
    public void LongRecord_IsShownInPart_AndNotThroughACharacter()
    {
        using var folder = new RailwayFolder();
        File.WriteAllText(folder["documents/annual-report.txt"], new string('a', 119) + "🚆 and more");

        Kg.Run("cite", "annual-report", "--row", "1", "--set", folder.Path).Output.ShouldEndWith($"  # {new string('a', 119)}…\n");
    }

    [Fact]
    public void SourceAlone_IsTheWholeDocument() => Cite("register").ShouldBe((0, "register\n", ""));

    [Fact]
    public void SourceWithoutAFile_CanOnlyBeCitedAsAWhole()
    {
        using var railway = new RailwayFolder();
        File.AppendAllText(railway["sources.yaml"], "  letter:\n    title: A letter\n");

        Kg.Run("cite", "letter", "--set", railway.Path).ShouldBe((0, "letter\n", ""));
        Kg.Run("cite", "letter", "--row", "1", "--set", railway.Path).ShouldBe(
            (2, "", "kg: The source 'letter' has no file, so it can only be cited as a whole.\n"));
    }

    [Fact]
    public void Document_ThatIsNotThere_IsSaidWithTheOptionThatFindsIt()
    {
        using var empty = new TemporaryFolder();

        Cite("stops", "--pointer", "/stops/0", "--documents", empty.Path).ShouldBe(
            (2, "", "kg: The document 'stops.json' of the source 'stops' is not available; name its folder with --documents.\n"));
    }

    [Theory]
    [InlineData("--row", "1", "--pointer", "/a")]
    [InlineData("words", "--row", "1")]
    public void TwoWays_AreRefused(params string[] arguments)
    {
        var (exitCode, _, error) = Cite(["stops", .. arguments]);

        exitCode.ShouldBe(2);
        error.ShouldContain("cannot be used together");
    }

    private static (int ExitCode, string Output, string Error) Cite(params string[] arguments) => Kg.Run(["cite", .. arguments, "--set", Tramway]);
}
