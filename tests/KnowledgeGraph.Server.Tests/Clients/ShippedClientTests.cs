using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Clients;

/// <summary>
/// The clients and code generators of docs/graphql.md on the shipped set: whole schema, and an office that changed hands between two days,
/// which no cache may mix up.
/// </summary>
public sealed class ShippedClientTests(ShippedClients clients) : IClassFixture<ShippedClients>
{
    private const string Holders = """[["Jens Stoltenberg"],["Mark Rutte"]]""";

    [Fact]
    public void ShippedSchema_InRelayCodegenAndTada_CompilesUnderStrictTypeScript()
    {
        clients.Build.SaidBy("relay").ShouldContain("Compilation completed");
        clients.Build.RelayArtifacts.ShouldBe(
        [
            "holdersPageQuery.graphql.ts",
            "holdersQuery.graphql.ts",
            "holders_ofOffice.graphql.ts",
            "relationshipsPageQuery.graphql.ts",
            "relationshipsQuery.graphql.ts",
            "relationships_ofEntity.graphql.ts",
        ]);
        clients.Build.SaidBy("cli").ShouldContain("Generate outputs");
        clients.Build.GeneratedFiles.ShouldBe(["gql.ts", "graphql.ts", "index.ts", "schema.ts"]);
        clients.Build.SaidBy("tada").ShouldContain("generated successfully");
        clients.Build.SaidBy("typescript").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("apollo")]
    [InlineData("urql")]
    [InlineData("relay")]
    public async Task Cache_AskedForTwoDays_KeepsThemApart(string client)
    {
        var read = await clients.ReadAsync(client);

        read.GetProperty("asked").GetRawText().ShouldBe(Holders);
        read.GetProperty("cached").GetRawText().ShouldBe(Holders);
        read.GetProperty("requests").GetInt32().ShouldBe(client == "relay" ? 2 : 6);
    }

    [Theory]
    [InlineData("apollo")]
    [InlineData("urql")]
    public async Task Cache_GivenPages_AddsThoseOfTheSameDay(string client)
    {
        var read = await clients.ReadAsync(client);

        read.GetProperty("pages").GetRawText().ShouldBe("[5,5]");
        read.GetProperty("distinct").GetRawText().ShouldBe("[5,5]");
        (read.TryGetProperty("warnings", out var warnings) ? warnings.GetRawText() : "[]").ShouldBe("[]");
    }

    [Fact]
    public async Task Tada_TypesAnOperationFromTheSchemaAlone() =>
        (await clients.ReadAsync("tada")).GetProperty("asked").GetRawText().ShouldBe(Holders);

    [Fact]
    public async Task Mocks_AnswerWithEveryScalar()
    {
        var read = await clients.ReadAsync("msw");

        read.GetProperty("unmocked").GetRawText().ShouldBe("[]");
        read.GetProperty("types").GetRawText().ShouldBe("""["number","string","2025-01/2025-03~"]""");
    }

    /// <summary>What front ends load when they generate code; the bounds are what has been reached. They go up only by the types of a new feature.</summary>
    [Fact]
    public async Task Schema_ForTools_DoesNotGrow()
    {
        (await clients.IntrospectionSizeAsync()).ShouldBeLessThanOrEqualTo(1_460_000);
        ShippedClients.GeneratedSize.ShouldBeLessThanOrEqualTo(575_000);
        new FileInfo(RepositoryFolder.Combine("schema.graphql")).Length.ShouldBeLessThanOrEqualTo(318_000);
    }

    [Theory]
    [InlineData("codegen.ts")]
    [InlineData("apollo/cache.ts")]
    [InlineData("urql/cache.ts")]
    [InlineData("tada/graphql.ts")]
    [InlineData("msw/mocks.ts")]
    public void Document_ShowsTheFilesThatTheseTestsRun(string file)
    {
        var document = File.ReadAllText(RepositoryFolder.Combine("docs", "graphql.md"));
        var text = File.ReadAllText(Path.Combine(NodeFolders.Frontends.Path, "shipped", file)).Trim();

        document.ShouldContain($"```ts\n{text}\n```");
    }
}
