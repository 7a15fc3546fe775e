using System.Text.RegularExpressions;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>The files that the pages for contributors name exist: a recipe that leads nowhere is worse than none.</summary>
public sealed partial class NamedFilesTests
{
    [Theory]
    [InlineData("docs/architecture.md")]
    [InlineData("CONTRIBUTING.md")]
    public void Page_NamesFilesThatExist(string page)
    {
        var files = RepositoryFiles.Below("", ".cs", ".md", ".targets").Select(file => file.Replace('\\', '/')).ToArray();
        var named = Named().Matches(File.ReadAllText(Path.Combine(RepositoryFiles.Root, page))).Select(match => match.Groups["path"].Value);

        named.ShouldNotBeEmpty();
        named.Where(path => !files.Any(file => file.EndsWith("/" + path, StringComparison.Ordinal) || file.EndsWith("/KnowledgeGraph." + path, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [GeneratedRegex("`(?<path>[A-Za-z./]*[A-Za-z]\\.(cs|md))`", RegexOptions.ExplicitCapture)]
    private static partial Regex Named();
}
