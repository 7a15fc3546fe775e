using System.Text.Json;

namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>What tests ask of a server again and again.</summary>
internal static class FactSetQueries
{
    /// <summary>The content hash of what is served.</summary>
    public static async Task<string> ContentHashAsync(this HttpClient client) =>
        (await client.DataAsync("{ factSet { contentHash } }")).GetProperty("factSet").GetProperty("contentHash").GetString()!;

    /// <summary>The data of an answer without errors.</summary>
    public static async Task<JsonElement> DataAsync(this HttpClient client, string query)
    {
        var answer = await client.AskAsync(query);
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>An answer, whatever it is.</summary>
    public static async Task<JsonElement> AskAsync(this HttpClient client, string query)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query });
        return JsonElement.Parse((await Answer.PostAsync(client, body)).Body);
    }
}
