namespace KnowledgeGraph.Cli.Tests;

public sealed class CheckCommandTests
{
    [Fact]
    public void SoundSet_IsCounted()
    {
        var (exitCode, output, _) = Kg.Run("check", RailwayFolder.Original);

        exitCode.ShouldBe(0);
        output.ShouldEndWith(" settled conflict\n");
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
        output.ShouldContain("""
            network/lines.yaml(16,17): error KG1010: No entity has the id 'aldermor'; did you mean 'aldermoor'?
              16 |       - serves: aldermor
                                   ^^^^^^^^

            """.ReplaceLineEndings("\n"));
        output.ShouldContain("network/stations.yaml(18,11): error KG1007: The ontology has no kind 'Staton'; did you mean 'Station'?");
        output.ShouldNotContain("\u001b", customMessage: "no colour goes into a pipe");
    }

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
