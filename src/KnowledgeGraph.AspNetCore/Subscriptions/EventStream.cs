using System.Buffers;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.AspNetCore.Subscriptions;

/// <summary>A response of server-sent events, as graphql-sse names them for one operation a connection.</summary>
/// <seealso href="https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md#distinct-connections-mode"/>
/// <param name="writeTimeout">How long a client may take to make room for an event.</param>
internal sealed class EventStream(HttpResponse response, TimeSpan writeTimeout)
{
    private const string MediaType = "text/event-stream";

    /// <summary>Whether a client asks for events.</summary>
    public static bool IsWanted(IHeaderDictionary headers)
    {
        foreach (var accepted in headers.Accept)
        {
            if (accepted?.Contains(MediaType, StringComparison.OrdinalIgnoreCase) == true
                && MediaTypeHeaderValue.TryParseList(headers.Accept, out var ranges)
                && ranges.Any(range => range.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase) && range.Quality is not 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Sends the headers, so that the client knows that it is heard.</summary>
    public Task OpenAsync(CancellationToken cancellationToken)
    {
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = MediaType + "; charset=utf-8";
        response.Headers.CacheControl = "no-store";

        // Proxies that gather what they pass on would hold events back.
        response.Headers["X-Accel-Buffering"] = "no";
        return KeepAliveAsync(cancellationToken);
    }

    /// <summary>Sends a response to an operation: JSON on one line.</summary>
    public Task NextAsync(ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
    {
        var writer = response.BodyWriter;
        writer.Write("event: next\ndata: "u8);
        writer.Write(json.Span);
        writer.Write("\n\n"u8);
        return FlushAsync(cancellationToken);
    }

    /// <summary>Says that nothing more comes.</summary>
    public Task CompleteAsync(CancellationToken cancellationToken)
    {
        response.BodyWriter.Write("event: complete\ndata:\n\n"u8);
        return FlushAsync(cancellationToken);
    }

    /// <summary>Sends a comment, which clients pass over and proxies take for life.</summary>
    public Task KeepAliveAsync(CancellationToken cancellationToken)
    {
        response.BodyWriter.Write(":\n\n"u8);
        return FlushAsync(cancellationToken);
    }

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(writeTimeout);
        await response.BodyWriter.FlushAsync(deadline.Token);
    }
}
