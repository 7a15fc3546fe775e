using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Operation;

/// <summary>A client that asks for pages and paths, one after the other, and looks at what every answer is made of.</summary>
internal sealed class SwapClient(HttpClient http, IReadOnlyDictionary<string, string> marks, string from, string to)
{
    private const string Query =
        """
        query ($after: String, $from: ID!, $to: ID!) {
          factSet { contentHash }
          statements(first: 20, after: $after) { nodes { subject { name } } pageInfo { endCursor } }
          shortestPath(from: $from, to: $to) { nodes { name } }
        }
        """;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private string? _cursor;

    public int Answers { get; private set; }

    public int Failures { get; private set; }

    public int Mixed { get; private set; }

    public int StaleCursors { get; private set; }

    /// <summary>The slowest answer since it was last asked for, in milliseconds.</summary>
    public double Slowest { get; private set; }

    public void ResetSlowest() => Slowest = 0;

    public async Task AskAsync(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            var start = Stopwatch.GetTimestamp();
            Look(await PostAsync());
            Slowest = Math.Max(Slowest, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            await Task.Delay(Pause, CancellationToken.None);
        }
    }

    private async Task<string?> PostAsync()
    {
        try
        {
            using var content = new StringContent(
                JsonSerializer.Serialize(new { query = Query, variables = new { after = _cursor, from, to } }),
                Encoding.UTF8,
                "application/json");
            using var response = await http.PostAsync(new Uri("graphql", UriKind.Relative), content);
            return response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync() : null;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private void Look(string? body)
    {
        Answers++;
        if (body is null)
        {
            Failures++;
            return;
        }

        using var json = JsonDocument.Parse(body);
        if (json.RootElement.TryGetProperty("errors", out var errors))
        {
            var isStale = errors[0].GetProperty("extensions").GetProperty("code").GetString() == "STALE_CURSOR";
            StaleCursors += isStale ? 1 : 0;
            Failures += isStale ? 0 : 1;
            _cursor = null;
            return;
        }

        var data = json.RootElement.GetProperty("data");
        var mark = marks[data.GetProperty("factSet").GetProperty("contentHash").GetString()!];
        Mixed += Names(data).All(name => name.EndsWith(mark, StringComparison.Ordinal)) ? 0 : 1;
        _cursor = data.GetProperty("statements").GetProperty("pageInfo").GetProperty("endCursor").GetString();
    }

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        JsonValueKind.Object =>
            element.EnumerateObject().SelectMany(member => member.NameEquals("name") ? [member.Value.GetString()!] : Names(member.Value)),
        _ => [],
    };
}
