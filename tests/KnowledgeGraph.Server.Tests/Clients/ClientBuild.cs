using System.Text.Json;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Clients;

/// <summary>What the tools of front ends made of the schema of a running server.</summary>
internal sealed class ClientBuild(JsonElement said)
{
    /// <summary>The files that Relay's compiler wrote.</summary>
    public IEnumerable<string?> RelayArtifacts => said.GetProperty("artifacts").EnumerateArray().Select(name => name.GetString());

    /// <summary>The files that graphql-codegen wrote.</summary>
    public IEnumerable<string?> GeneratedFiles => said.GetProperty("codegen").EnumerateArray().Select(name => name.GetString());

    /// <summary>Builds the clients of a folder of <c>frontends</c>.</summary>
    /// <param name="further">The further arguments of the script.</param>
    public static async Task<ClientBuild> RunAsync(RunningServer server, string folder, params string[] further) =>
        new(await NodeFolders.Frontends.RunAsync("prepare.mjs", [$"{server.Address}graphql", folder, .. further]));

    /// <summary>What a tool wrote; it must have succeeded.</summary>
    public string SaidBy(string tool)
    {
        var result = said.GetProperty(tool);
        var text = result.GetProperty("said").GetString()!;
        result.GetProperty("status").GetInt32().ShouldBe(0, text);
        return text;
    }
}
