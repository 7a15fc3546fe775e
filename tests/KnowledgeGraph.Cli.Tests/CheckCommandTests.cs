namespace KnowledgeGraph.Cli.Tests;

public sealed class CheckCommandTests
{
    [Fact]
    public void SoundSet_IsCounted()
    {
        var (exitCode, output, _) = Kg.Run("check", RailwayFolder.Original);

        exitCode.ShouldBe(0);
        output.ShouldContain("20 entities, 43 stated and 6 derived statements, 3 sources, 1 settled conflict\n");
        output.ShouldEndWith(" settled conflict\n2 questions asked\n43 passages of 3 documents checked\n");
        output.ShouldNotContain("error");
    }

    [Fact]
    public void WrongFacts_AreAllShownInTheirLines()
    {
        using var railway = new RailwayFolder();
        railway.Replace("network/lines.yaml", "- serves: aldermoor", "- serves: aldermor");
        railway.Replace("network/stations.yaml", "kind: Station", "kind: Staton");

        var (exitCode, output, _) = Kg.Run("check", railway.Path);

        exitCode.ShouldBe(1);
        output.ShouldContain($"""
            {railway.Path}/network/lines.yaml(16,17): error KG1010: No entity has the id 'aldermor'; did you mean 'aldermoor'?
              16 |       - serves: aldermor
                                   ^^^^^^^^

            """.ReplaceLineEndings("\n"));
        output.ShouldContain("\n2 errors in 2 files\n");
        output.ShouldContain("network/stations.yaml(18,11): error KG1007: The ontology has no kind 'Staton'; did you mean 'Station'?");
        output.ShouldNotContain("\u001b", customMessage: "no colour goes into a pipe");
    }

    [Fact]
    public void Fix_OfNearNames_WritesThemAndChecksAgain()
    {
        using var railway = new RailwayFolder();
        var lines = File.ReadAllText(railway["network/lines.yaml"]);
        var stations = File.ReadAllText(railway["network/stations.yaml"]);
        railway.Replace("network/lines.yaml", "- serves: aldermoor", "- servs: 'aldermor' # as the report says");
        railway.Replace("network/stations.yaml", "kind: Station", "kind: Staton");

        var (exitCode, output, _) = Kg.Run("check", railway.Path, "--fix");

        exitCode.ShouldBe(0, output);
        output.ShouldContain($"{railway.Path}/network/stations.yaml(18,11): 'Staton' → 'Station' (KG1007)\n");
        output.ShouldContain("'aldermor' → 'aldermoor' (KG1010)\n");
        output.ShouldContain(" fixes made; look at them before you commit\n");
        File.ReadAllText(railway["network/stations.yaml"]).ShouldBe(stations);
        File.ReadAllText(railway["network/lines.yaml"]).ShouldBe(lines.Replace("- serves: aldermoor", "- serves: 'aldermoor' # as the report says", StringComparison.Ordinal));
    }

    [Fact]
    public void Fix_WithoutAProposal_LeavesTheFilesAsTheyAre()
    {
        using var railway = new RailwayFolder();
        railway.Replace("network/lines.yaml", "- serves: aldermoor", "- serves: nowhere-at-all");
        var before = File.ReadAllText(railway["network/lines.yaml"]);

        var (exitCode, output, _) = Kg.Run("check", railway.Path, "--fix");

        exitCode.ShouldBe(1);
        output.ShouldStartWith("nothing to fix\n");
        File.ReadAllText(railway["network/lines.yaml"]).ShouldBe(before);
    }

    [Fact]
    public void ManyOfOneCause_AreFiveAndACount()
    {
        using var railway = new RailwayFolder();
        File.WriteAllText(railway["many.yaml"], Many(3_000));

        var (exitCode, output, _) = Kg.Run("check", railway.Path);

        exitCode.ShouldBe(1);
        output.Split("error KG1019").Length.ShouldBe(6);
        output.ShouldContain("\n  … 2,995 more like this\n");
        output.ShouldContain("\n  3,000 KG1019 Unknown identifier scheme\n");
        output.ShouldContain("\n3,000 errors in 1 file\n");
    }

    [Fact]
    public void All_ShowsEveryFinding()
    {
        using var railway = new RailwayFolder();
        File.WriteAllText(railway["many.yaml"], Many(100));

        var (_, output, _) = Kg.Run("check", railway.Path, "--all");

        output.Split("error KG1019").Length.ShouldBe(101);
        output.ShouldNotContain("more like this");
    }

    [Fact]
    public void ManyCauses_AreFiftyAndACount()
    {
        using var railway = new RailwayFolder();
        File.WriteAllText(
            railway["many.yaml"],
            "statements:\n" + string.Concat(Enumerable.Range(0, 200).Select(number => $"  - subject: lost-thing-{number}\n    serves: aldermoor\n    evidence: annual-report@0+5#00000000\n")));

        var (_, output, _) = Kg.Run("check", railway.Path);

        output.Split(": error KG").Length.ShouldBe(51);
        output.ShouldContain(" findings are shown; kg check --all shows all of them.\n");
    }

    [Fact]
    public void MinifiedFile_ShowsPartsOfItsLine()
    {
        using var railway = new RailwayFolder();
        File.WriteAllText(railway["many.yaml"], "{\"entities\": {" + string.Join(", ", Enumerable.Range(0, 1_000).Select(number =>
            $"\"e{number}\": {{\"kind\": \"Station\", \"name\": \"E{number}\", \"statements\": [{{\"serves\": \"lost-{number}\"}}]}}")) + "}}");

        var (_, output, _) = Kg.Run("check", railway.Path);

        output.Length.ShouldBeLessThan(200_000);
        output.Split('\n').ShouldAllBe(line => line.Length < 250);
        output.ShouldContain("…");
    }

    [Fact]
    public void Paths_AreNamedFromTheFolderOfTheCommand()
    {
        using var railway = new RailwayFolder();
        railway.Replace("network/lines.yaml", "- serves: aldermoor", "- serves: aldermor");
        var (above, name) = (Path.GetDirectoryName(railway.Path)!, Path.GetFileName(railway.Path));

        Kg.RunIn(above, "check", name).Output.ShouldStartWith($"{name}/network/lines.yaml(16,17): error");
        Kg.RunIn(railway.Path, "check", ".").Output.ShouldStartWith("network/lines.yaml(16,17): error");
        Kg.RunIn(railway["network"], "check", "..").Output.ShouldStartWith("lines.yaml(16,17): error");
        Kg.RunIn(railway["documents"], "check", "..").Output.ShouldStartWith("../network/lines.yaml(16,17): error");
    }

    [Fact]
    public void SecondPlace_SaysWhatItIs()
    {
        using var railway = new RailwayFolder();
        railway.Replace("network/lines.yaml", "coast-line:", "dunmere:");

        Kg.Run("check", railway.Path).Output.ShouldMatch(@"\n  .*network/.*\.yaml\(\d+,\d+\): first declared here\n  \d+ \|");
    }

    private static string Many(int count) => "entities:\n" + string.Concat(Enumerable.Range(0, count).Select(number =>
        $"  e{number}:\n    kind: Station\n    name: E{number}\n    identifiers: {{ wikidat: Q{number} }}\n"));

    [Fact]
    public void FilesThatEditorsKeep_AreNotOfTheSet()
    {
        using var railway = new RailwayFolder();
        File.CreateSymbolicLink(Path.Combine(railway.Path, "network", ".#lines.yaml"), "somebody@host.1234");
        File.WriteAllText(Path.Combine(railway.Path, "network", ".lines.yaml"), "no: facts");
        File.WriteAllText(Path.Combine(railway.Path, "documents", ".swap"), "no document");

        var (exitCode, output, _) = Kg.Run("check", railway.Path);

        exitCode.ShouldBe(0, output);
    }

    [Fact]
    public void MissingFolder_IsSaidInOneLine()
    {
        var (exitCode, output, error) = Kg.Run("check", "no-such-folder");

        exitCode.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldBe("kg: There is no folder 'no-such-folder'. Name the folder that holds ontology.yaml.\n");
    }
}
