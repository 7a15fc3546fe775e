using System.Net;

namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>A subscriber as plain as can be.</summary>
internal sealed class EventReader : IDisposable
{
    private readonly HttpResponseMessage _response;
    private readonly StreamReader _reader;

    private EventReader(HttpResponseMessage response, Stream stream)
    {
        _response = response;
        _reader = new StreamReader(stream);
    }

    public HttpStatusCode Status => _response.StatusCode;

    /// <summary>Subscribes, and returns when the server has begun to answer.</summary>
    public static async Task<EventReader> OpenAsync(HttpClient client, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql")
        {
            Content = new StringContent(System.Text.Json.JsonSerializer.Serialize(new { query }), System.Text.Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Accept", "text/event-stream").ShouldBeTrue();
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return new EventReader(response, await response.Content.ReadAsStreamAsync());
    }

    /// <summary>The next event as its name and its data; null at the end.</summary>
    public async Task<string?> NextAsync()
    {
        string? name = null;
        while (await _reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
            {
                name = line["event: ".Length..];
            }
            else if (name is not null && line.StartsWith("data:", StringComparison.Ordinal))
            {
                return $"{name} {line["data:".Length..].Trim()}".Trim();
            }
        }

        return null;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _response.Dispose();
    }
}
