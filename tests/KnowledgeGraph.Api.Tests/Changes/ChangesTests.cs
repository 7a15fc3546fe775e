using System.Text;
using KnowledgeGraph.Api.Changes;
using KnowledgeGraph.Api.Receipts;
using KnowledgeGraph.Api.Tests.Samples;
using KnowledgeGraph.Changes;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Api.Tests.Changes;

public sealed class ChangesTests
{
    private static readonly FactGraph Old = Samples.Railway.Api.Graph;

    private static readonly ApiClient Api = new(
        RailwaySet.Load()
            .Replace("agents.yaml", "    name: Valley Rail\n", "    name: Valley Railways\n")
            .Replace("agents.yaml", "        until: ../2018\n", "        until: ../2017\n")
            .Replace("agents.yaml", "      - website: https://valleyrail.example/\n", "")
            .CompileCleanly(),
        graph => new OneEarlier(graph));

    [Fact]
    public void Changes_SinceAnEarlierState_TellWhatBecameOfEachThing() => Api.Read(
        $$"""
        {
          changes(since: "{{Old.ContentHash}}") {
            isEmpty
            entities { nodes { kind id title node { __typename id } fields { field old new } } }
            statements { nodes { kind id title node { __typename } fields { field old new } } }
            statementsCounts { gained lost altered }
            lost: statements(only: [LOST]) { totalCount }
            sources { totalCount }
          }
        }
        """).ShouldBe(
        """
        {"isEmpty":false,
        "entities":{"nodes":[{"kind":"ALTERED","id":"valley-rail","title":"Valley Railways","node":{"__typename":"Operator","id":"valley-rail"},
        "fields":[{"field":"name","old":"Valley Rail","new":"Valley Railways"}]}]},
        "statements":{"nodes":[
        {"kind":"ALTERED","id":"st_b2682537a9156a69","title":"Coast Lines operated Valley Line until 2017 at the latest.","node":{"__typename":"Statement"},
        "fields":[{"field":"until","old":"../2018","new":"../2017"},{"field":"dateFit","old":"found","new":"missing"}]},
        {"kind":"ALTERED","id":"st_45c0b5125e90e906","title":"Valley Railways does not operate Harbour Branch.","node":{"__typename":"Statement"},
        "fields":[{"field":"subjectFit","old":"found","new":"excused"}]},
        {"kind":"ALTERED","id":"st_6f0b275606a6a5d5","title":"Valley Railways has been a subsidiary of Harbour Transit since the 2010s.","node":{"__typename":"Statement"},
        "fields":[{"field":"subjectFit","old":"found","new":"excused"}]},
        {"kind":"LOST","id":"WEBSITE","title":"The website of Valley Rail is https://valleyrail.example/.","node":null,"fields":[]}]},
        "statementsCounts":{"gained":0,"lost":1,"altered":3},
        "lost":{"totalCount":1},
        "sources":{"totalCount":0}}
        """.ReplaceLineEndings("").Replace("WEBSITE", WebsiteId(), StringComparison.Ordinal));

    [Fact]
    public void Changes_NameTheEntitiesConcerned_OfWhatIsGoneToo() => Api.Read(
        $$"""
        {
          changes(since: "{{Old.ContentHash}}") {
            entities { nodes { entityIds } }
            statements { nodes { kind entityIds } }
          }
        }
        """).ShouldBe(
        """
        {"entities":{"nodes":[{"entityIds":["valley-rail"]}]},
        "statements":{"nodes":[{"kind":"ALTERED","entityIds":["coast-lines","valley-line"]},
        {"kind":"ALTERED","entityIds":["valley-rail","harbour-branch"]},{"kind":"ALTERED","entityIds":["valley-rail","harbour-transit"]},
        {"kind":"LOST","entityIds":["valley-rail"]}]}}
        """.ReplaceLineEndings(""));

    [Fact]
    public void Statements_ThatChanged_AreListedInAReceipt()
    {
        var trace = new AnswerTrace(Api.Graph);
        var request = new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes($$"""{ changes(since: "{{Old.ContentHash}}") { statements { nodes { title } } } }"""),
            Witness = trace,
        };

        using var result = new GraphQLEngine(GraphSchema.Create(Api.Graph))
            .Execute(in request, new FactSetRoot(Api.Graph) { History = new OneEarlier(Api.Graph) });

        result.ErrorCodes.ShouldBeEmpty();
        trace.Statements.Select(statement => statement.Id).ShouldBe(["st_b2682537a9156a69", "st_45c0b5125e90e906", "st_6f0b275606a6a5d5"], ignoreOrder: true);
    }

    [Fact]
    public void Changes_SinceTheSameState_AreNone() =>
        Api.Read($$"""{ changes(since: "{{Api.Graph.ContentHash}}") { isEmpty entities { nodes { id } } } }""")
            .ShouldBe("""{"isEmpty":true,"entities":{"nodes":[]}}""");

    [Fact]
    public void Changes_PageByPage_AreAllTold()
    {
        var first = Api.Read($$"""{ changes(since: "{{Old.ContentHash}}") { statements(first: 3) { pageInfo { hasNextPage endCursor } nodes { kind } } } }""");
        using var json = System.Text.Json.JsonDocument.Parse(first);
        var page = json.RootElement.GetProperty("statements");
        var cursor = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();

        page.GetProperty("nodes")[0].GetProperty("kind").GetString().ShouldBe("ALTERED");
        Api.Read($$"""{ changes(since: "{{Old.ContentHash}}") { statements(first: 1, after: "{{cursor}}") { pageInfo { hasNextPage } nodes { kind } } } }""")
            .ShouldBe("""{"statements":{"pageInfo":{"hasNextPage":false},"nodes":[{"kind":"LOST"}]}}""");
    }

    [Fact]
    public void Changes_SinceAnUnknownState_AreAnErrorWithACode()
    {
        var (code, message) = Api.Fail($$"""{ changes(since: "{{new string('0', 64)}}") { isEmpty } }""");

        code.ShouldBe("UNKNOWN_FACT_SET");
        message.ShouldBe($"The fact set {new string('0', 64)} is unknown or no longer available. Query the current data again.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("82fd")]
    [InlineData("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")]
    public void Changes_SinceWhatIsNoHash_AreAnErrorWithACode(string since) =>
        Api.Fail($$"""{ changes(since: "{{since}}") { isEmpty } }""").Code.ShouldBe("INVALID_CONTENT_HASH");

    private static string WebsiteId() => Old.TryFindEntity("valley-rail", out var entity)
        ? entity.Statements.Single(statement => statement.Predicate.Name == "website").Id
        : "";

    private sealed class OneEarlier(FactGraph graph) : IFactSetHistory
    {
        public Task<FactGraphChanges>? ChangesSince(string contentHash) =>
            new[] { Old, graph }.FirstOrDefault(known => known.ContentHash == contentHash) is { } earlier
                ? Task.FromResult(FactGraphChanges.Between(earlier, graph))
                : null;
    }
}
