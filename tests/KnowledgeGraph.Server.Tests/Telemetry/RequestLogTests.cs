using KnowledgeGraph.Server.Tests.Support;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Server.Tests.Telemetry;

/// <summary>One line for each request that failed.</summary>
public sealed class RequestLogTests : IAsyncLifetime
{
    private readonly TransportServer _server = new();

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Request_ThatSucceeds_IsNotLogged()
    {
        await Answer.PostAsync(_server.Client, """{"query":"{ __typename }"}""");

        _server.Log.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task Request_ThatIsRefusedByTheEngine_IsOneLineWithoutDocumentAndValues()
    {
        await Answer.PostAsync(
            _server.Client,
            """{"query":"query Named($secretName: Int!) { echo(text: \"secret text\") @include(if: true) }","variables":{"secretName":"secret value"}}""",
            accept: "application/graphql-response+json");

        var line = _server.Log.Lines.ShouldHaveSingleItem();
        line.Level.ShouldBe(LogLevel.Debug);
        line.Message.ShouldMatch("^GraphQL request failed with status 400 and GRAPHQL_VALIDATION_FAILED: operation \\(unnamed\\), document [0-9a-f]{64}, [0-9.]+ ms$");
        line.Values.Select(value => value.Key).ShouldBe(["Status", "Codes", "Operation", "Document", "Milliseconds", "{OriginalFormat}"]);
    }

    [Fact]
    public async Task Request_WithBadVariables_TellsTheOperationAndNoValue()
    {
        await Answer.PostAsync(_server.Client, """{"query":"query Named($t: String!) { echo(text: $t) }","variables":{"t":["secret"]}}""");

        var line = _server.Log.Lines.ShouldHaveSingleItem();
        line.Message.ShouldStartWith("GraphQL request failed with status 400 and GRAPHQL_BAD_VARIABLES: operation Named, document ");
        line.Message.ShouldNotContain("secret");
    }

    [Fact]
    public async Task Request_RefusedByTheTransport_IsOneLine()
    {
        await Answer.PostAsync(_server.Client, "{}");

        _server.Log.Lines.ShouldHaveSingleItem().Message.ShouldStartWith("GraphQL request failed with status 400 and HTTP_BAD_REQUEST: ");
    }

    [Fact]
    public async Task Fault_OfAResolver_IsLoggedInFullAndTheClientLearnsNothing()
    {
        var answer = await Answer.PostAsync(_server.Client, """{"query":"{ faulty }"}""");

        answer.Body.ShouldNotContain("secret");
        var line = _server.Log.Lines.ShouldHaveSingleItem();
        line.Level.ShouldBe(LogLevel.Error);
        line.Exception.ShouldBeOfType<InvalidOperationException>().Message.ShouldBe("a secret");
    }

    [Fact]
    public async Task OperationName_OfAnyLength_IsCutShort()
    {
        var name = new string('n', 5_000);

        await Answer.PostAsync(_server.Client, $$"""{"query":"query {{name}} { faulty }"}""");

        _server.Log.Lines.ShouldHaveSingleItem().Message.Length.ShouldBeLessThan(400);
    }
}
