using System.Text;

namespace KnowledgeGraph.Cli.Tests;

/// <summary><c>kg check --fit</c>, and what comes of the file that it writes.</summary>
public sealed class FitFileTests
{
    [Fact]
    public void CheckFit_WithTheDocuments_WritesTheFileThatAnswersWithoutThem()
    {
        using var railway = new RailwayFolder();

        var (exitCode, output, error) = Kg.Run("check", railway.Path, "--fit");
        exitCode.ShouldBe(0, error);
        output.ShouldEndWith("43 passages of 3 documents checked\nfit.lock written: 43 passages\n");
        Kg.Run("check", railway.Path, "--fit").Output.ShouldEndWith("\nfit.lock is up to date: 43 passages\n");

        Directory.Delete(railway["documents"], recursive: true);
        var fit = File.ReadAllText(railway["fit.lock"]);
        var without = Kg.Run("check", railway.Path);

        without.ExitCode.ShouldBe(0);
        without.Output.ShouldEndWith("\nfit.lock says how 43 passages fit their statements\n");
        without.Output.ShouldNotContain("KG5110");
        Kg.Run("check", railway.Path, "--fit").Output.ShouldEndWith(
            "\nfit.lock is up to date: 43 passages, 43 of them as before, because their documents are not available\n");
        File.ReadAllText(railway["fit.lock"]).ShouldBe(fit);
    }

    [Fact]
    public void CheckFit_OfASetWithErrors_WritesNothing()
    {
        using var railway = new RailwayFolder();
        railway.Replace("network/lines.yaml", "- serves: aldermoor", "- serves: aldermor");

        Kg.Run("check", railway.Path, "--fit").ExitCode.ShouldBe(1);

        File.Exists(railway["fit.lock"]).ShouldBeFalse();
    }

    [Fact]
    public void CheckFit_AfterAMerge_WritesTheFileAnew()
    {
        using var railway = new RailwayFolder();
        Kg.Run("check", railway.Path, "--fit").ExitCode.ShouldBe(0);
        var fit = File.ReadAllText(railway["fit.lock"]);
        File.WriteAllText(railway["fit.lock"], "<<<<<<< HEAD\n" + fit);

        var (exitCode, output, _) = Kg.Run("check", railway.Path);

        exitCode.ShouldBe(0);
        output.ShouldContain($"{railway["fit.lock"]}(1,1): warning KG5111: ");
        output.ShouldContain("  1 | <<<<<<< HEAD\n");
        Kg.Run("check", railway.Path, "--fit").Output.ShouldNotContain("KG51");
        File.ReadAllText(railway["fit.lock"]).ShouldBe(fit);
    }

    [Fact]
    public void CheckFit_AtALevel_IsRefused()
    {
        var (exitCode, _, error) = Kg.Run("check", RailwayFolder.Original, "--fit", "--release", "TLP:CLEAR");

        exitCode.ShouldNotBe(0);
        error.ShouldContain("--fit writes what all releases need: omit --release.");
    }

    [Fact]
    public void Compile_AtALevel_KeepsTheFitWithoutTheDocuments()
    {
        using var railway = new RailwayFolder();
        Kg.Run("check", railway.Path, "--fit").ExitCode.ShouldBe(0);
        Kg.Run("compile", railway.Path, "-o", railway["with.kg"], "--release", "TLP:CLEAR").ExitCode.ShouldBe(0);
        Directory.Delete(railway["documents"], recursive: true);

        Kg.Run("compile", railway.Path, "-o", railway["without.kg"], "--release", "TLP:CLEAR").ExitCode.ShouldBe(0);

        Fits(railway["without.kg"]).ShouldBe(Fits(railway["with.kg"]));
        Fits(railway["without.kg"]).ShouldContain("Subject = InPassage");
    }

    [Fact]
    public void Compile_AtALevelOfASetThatUsesOneWithMarkings_KeepsTheFitWithoutTheDocuments()
    {
        using var folder = new ToursFolder();
        folder.Write("Railway/more.yaml", "entities:\n  more: { extend: aldermoor, aliases: [Aldermere], marking: TLP:RED }\n");
        var (exitCode, output, error) = Kg.Run("check", folder.Tours, "--fit");
        exitCode.ShouldBe(0, output + error);
        folder.Read("fit.lock").ShouldContain("\n[TLP:CLEAR]\n");
        var (with, without) = (Path.Combine(folder.Tours, "with.kg"), Path.Combine(folder.Tours, "without.kg"));
        Kg.Run("compile", folder.Tours, "-o", with, "--release", "TLP:CLEAR").ExitCode.ShouldBe(0);
        Directory.Delete(Path.Combine(folder.Railway, "documents"), recursive: true);

        Kg.Run("compile", folder.Tours, "-o", without, "--release", "TLP:CLEAR").ExitCode.ShouldBe(0);

        Fits(without, "moor-tour").ShouldBe(Fits(with, "moor-tour"));
        Fits(without, "moor-tour").ShouldContain("Object = ByStandIn");
    }

    private static string Fits(string image, string? subject = null)
    {
        using var graph = FactGraph.OpenFile(image);
        var text = new StringBuilder();
        foreach (var statement in graph.Statements.Where(statement => subject is null || statement.Subject.Id == subject))
        {
            foreach (var evidence in statement.Evidence)
            {
                text.Append(statement.Id).Append(' ').Append(evidence.Fit).Append('\n');
            }
        }

        return text.ToString();
    }
}
