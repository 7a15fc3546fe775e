using System.Diagnostics;

namespace KnowledgeGraph.Cli.Tests;

public sealed class CompileCommandTests
{
    [Fact]
    public void SoundSet_BecomesAnImageThatOpens()
    {
        using var railway = new RailwayFolder();
        var file = Path.Combine(railway.Path, "facts.kg");

        var (exitCode, output, error) = Kg.Run("compile", railway.Path, "-o", file);

        exitCode.ShouldBe(0, error);
        using var graph = FactGraph.OpenFile(file);
        output.ShouldContain(graph.ContentHash);
        graph.TryFindEntity("valley-line", out var line).ShouldBeTrue();
        line.Name.ShouldBe("Valley Line");
        Directory.GetFiles(railway.Path, "facts.kg*").ShouldBe([file]);
    }

    [Fact]
    public void BrokenSet_LeavesTheOldImage()
    {
        using var railway = new RailwayFolder();
        var file = Path.Combine(railway.Path, "facts.kg");
        File.WriteAllText(file, "the old one");
        railway.Replace("network/lines.yaml", "- serves: aldermoor", "- serves: aldermor");

        var (exitCode, _, error) = Kg.Run("compile", railway.Path, "-o", file);

        exitCode.ShouldBe(1);
        error.ShouldContain("KG1010");
        File.ReadAllText(file).ShouldBe("the old one");
    }

    [Fact]
    public void Output_ThatIsAFolder_IsSaidByItsName()
    {
        using var folder = new TemporaryFolder();

        var (exitCode, _, error) = Kg.Run("compile", RailwayFolder.Original, "-o", folder.Path);

        exitCode.ShouldBe(2);
        error.ShouldBe($"kg: '{folder.Path}' cannot be written: it is a folder. Name a file in it.\n");
    }

    [Theory]
    [InlineData("compile", "pipe")]
    [InlineData("compile", "link to a pipe")]
    [InlineData("compile", "device")]
    [InlineData("schema", "pipe")]
    [InlineData("schema", "device")]
    [InlineData("export", "pipe")]
    [InlineData("export", "device")]
    public void Output_ThatIsNoRegularFile_IsRefusedAndStays(string command, string kind)
    {
        using var folder = new TemporaryFolder();
        var path = folder["output"];
        if (kind == "device")
        {
            File.CreateSymbolicLink(path, "/dev/null");
        }
        else
        {
            ChildProgram.Run(new ProcessStartInfo("mkfifo", [folder["pipe"]])).ExitCode.ShouldBe(0);
            path = kind == "pipe" ? folder["pipe"] : File.CreateSymbolicLink(path, folder["pipe"]).FullName;
        }

        string[] format = command == "export" ? ["--format", "jsonl"] : [];
        var (exitCode, _, error) = Kg.Run([command, RailwayFolder.Original, "-o", path, .. format]);

        exitCode.ShouldBe(2);
        error.ShouldBe($"kg: '{path}' cannot be written: it exists and is not a regular file. Name another.\n");
        new FileInfo(path).LinkTarget.ShouldBe(kind switch { "pipe" => null, "device" => "/dev/null", _ => folder["pipe"] });
        new FileInfo(path).Length.ShouldBeLessThanOrEqualTo(folder["pipe"].Length);
    }

    [Fact]
    public void Output_ThatIsAnEmptyFileOrALinkToOne_IsWritten()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["facts.kg"], "");
        File.CreateSymbolicLink(folder["link.kg"], folder["facts.kg"]);

        Kg.Run("compile", RailwayFolder.Original, "-o", folder["facts.kg"]).ExitCode.ShouldBe(0);
        Kg.Run("compile", RailwayFolder.Original, "-o", folder["link.kg"]).ExitCode.ShouldBe(0);

        File.ReadAllBytes(folder["link.kg"]).ShouldBe(File.ReadAllBytes(folder["facts.kg"]));
    }

    [Fact]
    public void Output_InNoFolder_IsSaidByItsName()
    {
        using var folder = new TemporaryFolder();

        var (exitCode, _, error) = Kg.Run("compile", RailwayFolder.Original, "-o", folder["none/facts.kg"]);

        exitCode.ShouldBe(2);
        error.ShouldBe($"kg: '{folder["none/facts.kg"]}' cannot be written: there is no folder '{folder["none"]}'. Create it, or name another.\n");
    }

    [Fact]
    public void LeaveOutWrong_CompilesTheRestAndKeepsWhatIsWrong()
    {
        using var railway = new RailwayFolder();
        railway.Replace("network/lines.yaml", "- electrified: true", "- electrified: perhaps");
        File.WriteAllText(
            railway["feed.yaml"],
            "entities:\n  lost: { kind: Staton, name: Lost }\n  eastgate: { kind: Station, name: Eastgate, statements: [{ neighbourOf: lost, evidence: bulletin@251+35#e179bbc1 }, { neighbourOf: dunmere, evidence: bulletin@251+35#e179bbc1 }] }\n"
            + "statements:\n  - subject: dunmere\n    nonsense: 1\n");
        using var folder = new TemporaryFolder();

        Kg.Run("compile", railway.Path, "-o", folder["facts.kg"]).ExitCode.ShouldBe(1);
        var (exitCode, output, error) = Kg.Run("compile", railway.Path, "-o", folder["facts.kg"], "--leave-out-wrong");

        exitCode.ShouldBe(0, error);
        output.ShouldContain("facts.kg: ");
        error.ShouldContain("4 errors in 2 files");
        error.ShouldContain($"4 wrong statements and declarations were left out and written to {folder["facts.kg"]}.left-out.txt");
        var left = File.ReadAllText(folder["facts.kg.left-out.txt"]);
        left.ShouldContain("\n  # network/lines.yaml(12,22): error KG1016: 'perhaps' is not true or false\n  - subject: valley-line\n    electrified: perhaps\n    evidence:");
        left.ShouldContain("\n  # feed.yaml(2,17): error KG1007: The ontology has no kind 'Staton'; did you mean 'Station'?\n  lost: { kind: Staton, name: Lost }\n");
        left.ShouldContain("\n  - { subject: eastgate, neighbourOf: lost, evidence: bulletin@251+35#e179bbc1 }\n");
        left.ShouldContain("\n  - subject: dunmere\n    nonsense: 1\n");
    }

    [Fact]
    public void LeaveOutWrong_BelowAnExtension_NamesTheEntityItself()
    {
        using var railway = new RailwayFolder();
        File.WriteAllText(railway["feed.yaml"], "entities:\n  from-feed: { extend: dunmere, statements: [{ nonsense: 1 }] }\n");
        using var folder = new TemporaryFolder();

        Kg.Run("compile", railway.Path, "-o", folder["facts.kg"], "--leave-out-wrong").ExitCode.ShouldBe(0);

        File.ReadAllText(folder["facts.kg.left-out.txt"]).ShouldEndWith("\n  - { subject: dunmere, nonsense: 1 }\n");
    }

    [Fact]
    public void LeaveOutWrong_OfAWrongOntology_IsRefused()
    {
        using var railway = new RailwayFolder();
        railway.Replace("ontology.yaml", "range: Station", "range: Staton");
        using var folder = new TemporaryFolder();

        Kg.Run("compile", railway.Path, "-o", folder["facts.kg"], "--leave-out-wrong").ExitCode.ShouldBe(1);
        File.Exists(folder["facts.kg"]).ShouldBeFalse();
    }
}
