using System.Text.Json;
using KnowledgeGraph.Cli.Sites;

namespace KnowledgeGraph.Cli.Tests.Sites;

/// <summary>The names of folders, which the explorer makes as well: one table holds both.</summary>
public sealed class SafeNameTests
{
    [Fact]
    public void Name_OfEachId_IsThatOfTheExplorer()
    {
        var names = JsonSerializer.Deserialize<Dictionary<string, string>>(
            File.ReadAllText(RepositoryFolder.Combine("src", "explorer", "tests", "folder-names.json")))!;

        names.Count.ShouldBeGreaterThan(20);
        names.Keys.ToDictionary(static id => id, SafeName.Of).ShouldBe(names);
    }
}
