using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing;

namespace FactsNamespace.Tests;

/// <summary>The API, as a client sees it.</summary>
public sealed class ServerTests(WebApplicationFactory<Program> server) : IClassFixture<WebApplicationFactory<Program>>
{
    [Fact]
    public async Task Query_ForAnOwner_IsAnswered()
    {
        using var client = server.CreateClient();

        var response = await client.PostAsJsonAsync(
            "/graphql", new { query = """{ service(id: "checkout") { ownedBy(view: { asOf: "2026-03-01" }) { nodes { name } } } }""" });

        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(
            "Payments",
            answer.GetProperty("data").GetProperty("service").GetProperty("ownedBy").GetProperty("nodes")[0].GetProperty("name").GetString());
    }
}
