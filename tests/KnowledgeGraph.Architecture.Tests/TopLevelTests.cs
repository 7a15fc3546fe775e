namespace KnowledgeGraph.Architecture.Tests;

/// <summary>The top level of the repository is fixed: a newcomer finds the whole project in it.</summary>
public sealed class TopLevelTests
{
    private static readonly string[] Permitted =
    [
        "src", "generators", "tests", "seeds", "docs", "README.md", "CONTRIBUTING.md", "KnowledgeGraph.sln", "schema.graphql", "LICENSE",
        "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json",
    ];

    [Fact]
    public void TopLevel_HoldsOnlyWhatIsFixed() =>
        Directory.EnumerateFileSystemEntries(RepositoryFiles.Root)
            .Select(path => Path.GetFileName(path))
            .Where(name => !name.StartsWith('.') && name is not ("artifacts" or "TestResults" or "bin" or "obj" or "node_modules"))
            .Except(Permitted)
            .ShouldBeEmpty();
}
