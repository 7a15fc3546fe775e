using KnowledgeGraph.Api;
using KnowledgeGraph.GraphQL.Schemas;

namespace KnowledgeGraph.Seeds.Tests;

public sealed class SchemaFileTests
{
    [Fact]
    public void SchemaFile_IsWhatTheSetIsServedWith()
    {
        var file = File.ReadAllText(RepositoryFolder.Combine("schema.graphql")).ReplaceLineEndings("\n");

        // Compared by lines, so that a failure names the first that differs and not two megabytes.
        var served = SchemaPrinter.Print(GraphSchema.Create(Facts.Graph)).Split('\n');
        var written = file.Split('\n');
        var difference = Enumerable.Range(0, Math.Min(served.Length, written.Length))
            .FirstOrDefault(line => served[line] != written[line], -1);
        (difference, written.Length).ShouldBe(
            (-1, served.Length), $"schema.graphql is stale at line {difference + 1}: dotnet run --project src/KnowledgeGraph.Cli -- schema > schema.graphql");
    }
}
