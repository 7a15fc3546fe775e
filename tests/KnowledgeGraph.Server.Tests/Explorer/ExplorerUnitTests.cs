using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>The explorer's own tests, in TypeScript; one of them holds its operations to <c>schema.graphql</c>.</summary>
public sealed class ExplorerUnitTests
{
    [Fact]
    public async Task Tests_InTypeScript_Pass()
    {
        var report = await NodeFolders.Explorer.RunAsync(Path.Combine("node_modules", "vitest", "vitest.mjs"), "run", "--reporter=json");

        report.GetProperty("success").GetBoolean().ShouldBeTrue(report.ToString());
        report.GetProperty("numPassedTests").GetInt32().ShouldBeGreaterThan(40);
    }
}
