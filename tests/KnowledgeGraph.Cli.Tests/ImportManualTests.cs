using System.Text.RegularExpressions;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>The worked example of docs/import.md, run as it stands there.</summary>
public sealed partial class ImportManualTests : ImportTests
{
    [Fact]
    public void WorkedExample_GivesWhatTheManualShows()
    {
        var manual = File.ReadAllText(RepositoryFolder.Combine("docs", "import.md")).ReplaceLineEndings("\n");
        var start = manual.IndexOf("## A worked example", StringComparison.Ordinal);
        var example = manual[start..manual.IndexOf("## What is written", StringComparison.Ordinal)];
        var blocks = Block().Matches(example).Select(match => match.Groups["text"].Value).ToArray();
        blocks.Length.ShouldBe(5);
        var (members, parties, mapping, facts, findings) = (blocks[0], blocks[1], blocks[2], blocks[3], blocks[4]);
        Put("members.csv", members);
        Put("parties.csv", parties);
        Put("mapping.yaml", mapping);

        var (exitCode, _, error) = Import();

        exitCode.ShouldBe(0, error);
        Read("facts/parliament/persons.yaml").ShouldContain(facts);
        error.ReplaceLineEndings("\n").Split('\n').Order().ShouldBe(findings.Split('\n').Order());
        Check();
    }

    [GeneratedRegex("^```[a-z]*\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
