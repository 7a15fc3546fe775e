using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Transport;

/// <summary>The audits of the package <c>graphql-http</c>, whether the specification says MUST, SHOULD or MAY.</summary>
/// <seealso href="https://github.com/graphql/graphql-http#audits"/>
public sealed class HttpAuditTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Audits_OfGraphQLOverHttp_AllPass()
    {
        var results = await NodeFolders.Audits.RunAsync("run.mjs", new Uri(server.Address, "graphql").ToString());

        results.EnumerateArray()
            .Where(result => result.GetProperty("status").GetString() != "ok")
            .Select(result => $"{result.GetProperty("id")} {result.GetProperty("name")}: {result.GetProperty("reason")}")
            .ShouldBeEmpty();
        results.GetArrayLength().ShouldBe(61);
    }
}
