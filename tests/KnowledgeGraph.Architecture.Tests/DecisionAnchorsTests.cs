using System.Text.RegularExpressions;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>Comments that say why point to headings of the decisions: a heading that is renamed takes its comments along.</summary>
public sealed partial class DecisionAnchorsTests
{
    [Fact]
    public void Anchors_InComments_AreHeadingsOfTheDecisions()
    {
        var headings = File.ReadLines(Path.Combine(RepositoryFiles.Root, "docs", "decisions.md"))
            .Where(line => line.StartsWith('#'))
            .Select(AnchorOf)
            .ToHashSet(StringComparer.Ordinal);
        var anchors = from folder in new[] { "src", "generators", "tests" }
                      from file in RepositoryFiles.Below(folder, ".cs")
                      from Match match in Anchor().Matches(File.ReadAllText(file))
                      select (File: Path.GetRelativePath(RepositoryFiles.Root, file), Anchor: match.Groups[1].Value);

        anchors.ShouldNotBeEmpty();
        anchors.Where(item => !headings.Contains(item.Anchor)).ShouldBeEmpty();
    }

    /// <summary>The anchor that Markdown viewers give a heading: its letters and digits in lower case, with hyphens for spaces.</summary>
    private static string AnchorOf(string heading) =>
        NotInAnchors().Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"docs/decisions\.md#([\w-]+)")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"[^\w -]")]
    private static partial Regex NotInAnchors();
}
