using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Subscriptions;

/// <summary>The client of the protocol's makers against the server.</summary>
/// <seealso href="https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md#distinct-connections-mode"/>
public sealed class GraphQLSseTests : IDisposable
{
    private const string Subscription =
        "subscription ($since: String) { factSetChanged(since: $since) { previousContentHash factSet { contentHash } changes { entitiesCounts { altered } } } }";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Subscriber_ThatKnowsAnEarlierState_HearsAtOnceWhatChanged()
    {
        var image = _folder["facts.kg"];
        RailwayImages.Publish(0, image);
        using var server = await ServerProcess.StartAsync("--image", image);
        RailwayImages.Publish(1, image);
        await server.LineAsync("Now serving");

        var (old, now) = (RailwayImages.Edition(0).ContentHash, RailwayImages.Edition(1).ContentHash);
        var results = await NodeFolders.Events.RunAsync("subscribe.mjs", $"{server.Address}graphql", "1", Subscription, $$"""{"since":"{{old}}"}""");

        results.GetRawText().ShouldBe(
            """[{"data":{"factSetChanged":{"previousContentHash":"OLD","factSet":{"contentHash":"NEW"},"changes":{"entitiesCounts":{"altered":20}}}}}]"""
                .Replace("OLD", old, StringComparison.Ordinal).Replace("NEW", now, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Subscriber_WhoseStateIsNotKnown_HearsOfTheChangeAlone()
    {
        await using var server = new DisposableServer(await RunningServer.StartAsync());

        var results = await NodeFolders.Events.RunAsync("subscribe.mjs", $"{server.Client.BaseAddress}graphql", "1", Subscription, """{"since":"long ago"}""");

        results[0].GetProperty("data").GetProperty("factSetChanged").GetProperty("changes").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task Query_OverEvents_IsAnsweredAndComplete()
    {
        await using var server = new DisposableServer(await RunningServer.StartAsync());

        var results = await NodeFolders.Events.RunAsync("subscribe.mjs", $"{server.Client.BaseAddress}graphql", "9", "{ __typename }");

        results.GetRawText().ShouldBe("""[{"data":{"__typename":"Query"}}]""");
    }

    [Fact]
    public async Task Subscription_ThatIsWrong_SaysWhatIsWrongAndIsComplete()
    {
        await using var server = new DisposableServer(await RunningServer.StartAsync());

        var results = await NodeFolders.Events.RunAsync("subscribe.mjs", $"{server.Client.BaseAddress}graphql", "9", "subscription { factSetChanged { nothing } }");

        results.GetArrayLength().ShouldBe(1);
        results[0].GetProperty("errors")[0].GetProperty("message").GetString().ShouldBe("Cannot query field \"nothing\" on type \"FactSetChanged\".");
    }

    [Fact]
    public async Task Subscription_WithoutAcceptingEvents_IsRefused()
    {
        await using var server = new DisposableServer(await RunningServer.StartAsync());

        var answer = await server.Client.AskAsync("subscription { factSetChanged { previousContentHash } }");

        answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("GRAPHQL_OPERATION_NOT_ALLOWED");
    }

    [Fact]
    public async Task Query_OfAClientThatAcceptsEventsToo_IsAnsweredWithJson()
    {
        await using var server = new DisposableServer(await RunningServer.StartAsync());

        var answer = await Answer.PostAsync(
            server.Client, """{"query":"{ __typename }"}""", accept: "application/graphql-response+json, application/json, text/event-stream");

        answer.ContentType.ShouldBe("application/graphql-response+json; charset=utf-8");
        answer.Body.ShouldBe("""{"data":{"__typename":"Query"}}""");
    }
}
