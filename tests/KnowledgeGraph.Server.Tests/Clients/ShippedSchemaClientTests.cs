using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Clients;

/// <summary>The code generators that front ends use on the whole of the shipped schema, with operations that fit every fact set.</summary>
public sealed class ShippedSchemaClientTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task ShippedSchema_InRelayAndCodegen_CompilesUnderStrictTypeScript()
    {
        var build = await ClientBuild.RunAsync(server, "any");

        build.SaidBy("relay").ShouldContain("Compilation completed");
        build.RelayArtifacts.ShouldBe(["relationshipsPageQuery.graphql.ts", "relationshipsQuery.graphql.ts", "relationships_ofEntity.graphql.ts"]);
        build.GeneratedFiles.ShouldBe(["gql.ts", "graphql.ts", "index.ts", "schema.ts"]);
        build.SaidBy("typescript").ShouldBeEmpty();
    }
}
