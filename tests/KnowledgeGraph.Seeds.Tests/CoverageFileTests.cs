using KnowledgeGraph.Seeds.Tests.Support;

namespace KnowledgeGraph.Seeds.Tests;

/// <summary>
/// docs/coverage.md is what <c>kg report</c> prints. Where the documents are not at hand, what they alone can tell is not compared.
/// </summary>
public sealed class CoverageFileTests
{
    private const string HowToFix = "docs/coverage.md is stale: kg report seeds --documents path/to/documents --markdown > docs/coverage.md";

    private static readonly string[] File = System.IO.File.ReadAllLines(RepositoryFolder.Combine("docs", "coverage.md"));

    [Fact]
    public void CoverageFile_IsWhatTheReportPrints()
    {
        string[] documents = SetFolder.Documents is { } folder ? ["--documents", folder] : [];
        var (exitCode, output, error) = Kg.Run(["report", SetFolder.Shipped, "--markdown", .. documents]);
        exitCode.ShouldBe(0, error);
        var printed = output.TrimEnd('\n').Split('\n');

        if (SetFolder.Documents is null)
        {
            printed.Select(WithoutShares).ShouldBe(File.Select(WithoutShares), HowToFix);
        }
        else
        {
            printed.ShouldBe(File, HowToFix);
        }
    }

    [Fact]
    public void CoverageFile_EveryUncitedPassage_HasItsReason()
    {
        File.ShouldContain("| 272+30 | heading | |");
        File.ShouldNotContain(line => line.Contains("no reason given"));
    }

    /// <summary>A row of a source up to its citations; every other line whole.</summary>
    private static string WithoutShares(string line) =>
        line.StartsWith("| `", StringComparison.Ordinal) ? string.Join('|', line.Split('|')[..4]) : line;
}
