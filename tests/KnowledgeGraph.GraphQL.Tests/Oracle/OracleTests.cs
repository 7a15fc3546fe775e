using KnowledgeGraph.Fuzz;
using KnowledgeGraph.Fuzz.Oracle;

namespace KnowledgeGraph.GraphQL.Tests.Oracle;

/// <summary>
/// The engine against graphql-js. More cases run by <c>dotnet run --project tests/KnowledgeGraph.Fuzz -- oracle</c>, and one again by its
/// number.
/// </summary>
public sealed class OracleTests : IClassFixture<OracleTests.Node>
{
    private const ulong Seed = 20250901;

    private readonly Node _node;

    public OracleTests(Node node) => _node = node;

    public static TheoryData<string> Schemas() => [.. OracleSchema.All.Select(schema => schema.Name)];

    [Fact]
    public void Engine_ThousandsOfMadeUpRequests_AnswersThemAsGraphQLJsDoes()
    {
        var summary = _node.Run(Seed).Run(first: 0, count: 10_000);

        string.Join('\n', summary.Differences.Take(5)).ShouldBeEmpty();
        summary.Outcomes["executed"].ShouldBeGreaterThan(800);
        summary.Outcomes["executed with errors"].ShouldBeGreaterThan(400);
        summary.Outcomes["refused"].ShouldBeGreaterThan(200);
        summary.Outcomes["stage Syntax"].ShouldBeGreaterThan(800);

        // A rule that no document breaks would be a rule that is not compared.
        summary.Outcomes.Keys.Count(outcome => outcome.StartsWith("rule ", StringComparison.Ordinal)).ShouldBe(28);
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Introspection_OfAWholeSchema_IsThatOfGraphQLJs(string name)
    {
        var schema = OracleSchema.All.Select(candidate => candidate.Name).ToList().IndexOf(name);
        var request = new FuzzRequest(File.ReadAllText(RepositoryFolder.Combine("tests", "KnowledgeGraph.Fuzz", "Oracle", "introspection.graphql")), Variables: null, OperationName: null);

        _node.Run(Seed).Compare(schema, request)?.ToString().ShouldBeNull();
    }

    /// <summary>One process of Node for all tests of the class.</summary>
    public sealed class Node : IDisposable
    {
        private readonly OracleProcess _process = new(OracleSchema.All);

        public OracleRun Run(ulong seed) => new(seed, _process, OracleSchema.All);

        public void Dispose() => _process.Dispose();
    }
}
