using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>A static store on this machine: one file, with entity tags, dates and ranges, and whatever a store can do wrong.</summary>
internal sealed class ImageStore : IAsyncDisposable
{
    private static readonly DateTimeOffset FirstDate = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ConcurrentQueue<Asked> _requests = new();
    private readonly WebApplication _app;
    private volatile byte[] _content = [];
    private int _writes;

    private ImageStore(string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        _app = builder.Build();
        _app.MapGet("/facts.kg", AnswerAsync);
    }

    /// <summary>What was asked, in order.</summary>
    public IReadOnlyCollection<Asked> Requests => _requests;

    /// <summary>The address of the image.</summary>
    public string Address => $"{_app.Urls.Single()}/facts.kg";

    /// <summary>Whether there are entity tags, strong or weak; otherwise there are dates alone.</summary>
    public Func<string, string?> Tag { get; set; } = static digest => $"\"{digest}\"";

    /// <summary>Answers in place of the store; false leaves the answer to the store.</summary>
    public Func<HttpContext, Task<bool>> Misbehave { get; set; } = static _ => Task.FromResult(false);

    /// <summary>After how many bytes of a body the connection breaks; null for none.</summary>
    public int? BreakAfter { get; set; }

    public static async Task<ImageStore> StartAsync(byte[] content, string address = "http://127.0.0.1:0")
    {
        var store = new ImageStore(address);
        store.Put(content);
        await store._app.StartAsync();
        return store;
    }

    public void Put(byte[] content)
    {
        _content = content;
        _writes++;
    }

    /// <summary>Waits until it has been asked a number of times more than before.</summary>
    public async Task AskedAsync(int times)
    {
        for (var (from, waits) = (_requests.Count, 0); _requests.Count < from + times; waits++)
        {
            waits.ShouldBeLessThan(3000, $"The store was asked {_requests.Count - from} times, not {times}.");
            await Task.Delay(20);
        }
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var headers = context.Request.Headers;
        _requests.Enqueue(new Asked(
            (string?)headers.IfNoneMatch, (string?)headers.IfModifiedSince, (string?)headers.Range, (string?)headers.IfRange));
        if (await Misbehave(context))
        {
            return;
        }

        var (content, response) = (_content, context.Response);
        var tag = Tag(Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8)));
        var date = FirstDate.AddMinutes(_writes).ToString("R");
        response.Headers.ETag = tag;
        response.Headers.LastModified = date;
        if (tag is null ? headers.IfModifiedSince == date : headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal))
        {
            response.StatusCode = (int)HttpStatusCode.NotModified;
            return;
        }

        var from = 0;
        if (headers.Range.ToString() is { Length: > 0 } range && (headers.IfRange.Count == 0 || headers.IfRange == tag))
        {
            from = int.Parse(range["bytes=".Length..].TrimEnd('-'), System.Globalization.CultureInfo.InvariantCulture);
            response.StatusCode = (int)HttpStatusCode.PartialContent;
            response.Headers.ContentRange = $"bytes {from}-{content.Length - 1}/{content.Length}";
        }

        response.ContentLength = content.Length - from;
        var length = Math.Min(content.Length - from, BreakAfter ?? int.MaxValue);
        await response.Body.WriteAsync(content.AsMemory(from, length));
        await response.Body.FlushAsync();
        if (length < content.Length - from)
        {
            // What was sent before a connection breaks may be lost with it.
            await Task.Delay(200);
            context.Abort();
        }
    }

    /// <summary>The headers of a request that say what is wanted.</summary>
    internal sealed record Asked(string? IfNoneMatch, string? IfModifiedSince, string? Range, string? IfRange);
}
