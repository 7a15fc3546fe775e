using System.Text.Json;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>Each mapping that comes with the tool, on a sample made for it: what is read, taken and refused, and every reason.</summary>
public sealed class ReadyMappingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Popolo_TakesTheSample() => Run("popolo", "popolo.json");

    [Fact]
    public void FollowTheMoney_TakesTheSample() => Run("ftm", "ftm.jsonl");

    [Fact]
    public void Stix_TakesTheSample() => Run("stix", "stix.json");

    [Fact]
    public void Wikidata_TakesTheSample() => Run("wikidata", "wikidata.json");

    private void Run(string mapping, string sample)
    {
        var file = RepositoryFolder.Combine("tests", "KnowledgeGraph.Cli.Tests", "samples", sample);

        var (exitCode, output, error) = Kg.RunIn(_folder.Path, "import", mapping, file, "-o", "facts");

        exitCode.ShouldBe(0, error);
        var check = Kg.RunIn(_folder.Path, "check", "facts", "--documents", Path.GetDirectoryName(file)!);
        check.ExitCode.ShouldBe(0, check.Output);
        Kg.RunIn(_folder.Path, "fmt", "facts", "--check").ExitCode.ShouldBe(0);
        var findings = File.ReadLines(_folder[$"facts/{mapping}.quarantine.jsonl"])
            .Select(line => JsonElement.Parse(line)).Select(finding =>
                $"{finding.GetProperty("line")},{finding.GetProperty("column")} {finding.GetProperty("lost")}: "
                    + $"{finding.GetProperty("reason")}");
        var facts = Directory.EnumerateFiles(_folder["facts/" + mapping]).Order(StringComparer.Ordinal).Select(File.ReadAllText);
        var received = $"{output}\n{string.Join('\n', findings)}\n\n{string.Join('\n', facts)}".ReplaceLineEndings("\n");

        // A mismatch is written beside the expectation, as for text cases: moving the file accepts it.
        var expected = Path.ChangeExtension(file, ".expected.txt");
        File.Delete(Path.ChangeExtension(file, ".received.txt"));
        if (!File.Exists(expected) || File.ReadAllText(expected) != received)
        {
            File.WriteAllText(Path.ChangeExtension(file, ".received.txt"), received);
        }

        File.Exists(expected).ShouldBeTrue();
        received.ShouldBe(File.ReadAllText(expected));
    }
}
