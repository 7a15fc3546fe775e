using System.Net;
using System.Net.Http.Headers;

namespace KnowledgeGraph.AspNetCore.FactSets.Remote;

/// <summary>
/// Fetches an image from a static store: only if it is another one, from where the last attempt broke off, never more bytes than are
/// allowed, and never over a connection that somebody could change. Used by one thread at a time.
/// </summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9110#name-conditional-requests"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9110#name-range-requests"/>
internal sealed class ImageDownload : IDisposable
{
    private const int MaxRedirections = 5;
    private const int BufferSize = 1 << 16;

    private readonly RemoteAddress _address;
    private readonly ImageCache _cache;
    private readonly ImagesOptions _options;
    private readonly HttpClient _client;

    public ImageDownload(RemoteAddress address, ImageCache cache, ImagesOptions options)
    {
        _address = address;
        _cache = cache;
        _options = options;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            UseProxy = !address.Uri.IsLoopback,
            ConnectTimeout = options.ReadTimeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("KnowledgeGraph", null));
    }

    /// <summary>Downloads the image to the cache's file for it.</summary>
    /// <param name="known">The versions that are not wanted again.</param>
    /// <returns>What was downloaded; null if the store has one of the known versions.</returns>
    /// <exception cref="FetchFaultException">It could not be fetched, or not to its end.</exception>
    public async Task<Downloaded?> FetchAsync(IReadOnlyList<RemoteVersion> known, CancellationToken cancellationToken)
    {
        try
        {
            var begun = _cache.PartialVersion;
            using var response = await AskAsync(known, begun, cancellationToken);
            switch (response.StatusCode)
            {
                case HttpStatusCode.NotModified when known.Count > 0:
                    return null;
                case HttpStatusCode.OK:
                    var version = RemoteVersion.Of(response);
                    _cache.Begin(version);
                    await ReadAsync(response, 0, cancellationToken);
                    return new Downloaded(version, IsJoined: false);
                case HttpStatusCode.PartialContent when begun is not null && Continues(response, begun, out var from):
                    await ReadAsync(response, from, cancellationToken);
                    return new Downloaded(begun, IsJoined: true);
                case HttpStatusCode.PartialContent or HttpStatusCode.RequestedRangeNotSatisfiable when begun is not null:
                    _cache.Discard();
                    throw new FetchFaultException(
                        $"{_address} cannot be continued where it broke off; it is read from its beginning next.");
                default:
                    throw new FetchFaultException($"{_address} answers {(int)response.StatusCode} {response.ReasonPhrase}.");
            }
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new FetchFaultException($"{_address} sent nothing for {_options.ReadTimeout} (Images:ReadTimeout).", exception);
        }
        catch (HttpRequestException exception)
        {
            throw new FetchFaultException($"{_address} cannot be reached: {exception.GetBaseException().Message}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FetchFaultException($"{_address} could not be read to its end: {exception.Message}", exception);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage> AskAsync(
        IReadOnlyList<RemoteVersion> known, RemoteVersion? begun, CancellationToken cancellationToken)
    {
        var address = _address;
        for (var redirections = 0; redirections <= MaxRedirections; redirections++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address.Uri);
            RemoteVersion.ExceptFor(request.Headers, known);
            if (begun?.EntityTag is { } tag)
            {
                request.Headers.Range = new RangeHeaderValue(new FileInfo(_cache.Partial).Length, null);
                request.Headers.IfRange = new RangeConditionHeaderValue(EntityTagHeaderValue.Parse(tag));
            }

            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            timeout.CancelAfter(_options.ReadTimeout);
            var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timeout.Token);
            if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308))
            {
                return response;
            }

            using (response)
            {
                address = address.Follow(response.Headers.Location);
            }
        }

        throw new FetchFaultException($"{_address} redirects more than {MaxRedirections} times.");
    }

    /// <summary>Whether an answer is the rest of what was begun.</summary>
    private bool Continues(HttpResponseMessage response, RemoteVersion begun, out long from)
    {
        from = new FileInfo(_cache.Partial).Length;
        var tag = RemoteVersion.Of(response).EntityTag;
        return response.Content.Headers.ContentRange is { Unit: "bytes", From: { } first } && first == from
            && (tag is null || tag == begun.EntityTag);
    }

    private async Task ReadAsync(HttpResponseMessage response, long from, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentEncoding.Count > 0)
        {
            _cache.Discard();
            throw new FetchFaultException(
                $"{_address} is sent as {string.Join(", ", response.Content.Headers.ContentEncoding)}: let the store send it as it is.");
        }

        var length = response.Content.Headers.ContentLength + from;
        Bound(length ?? 0);
        await using var file = new FileStream(_cache.Partial, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read | FileShare.Delete, BufferSize);
        file.Seek(from, SeekOrigin.Begin);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(_options.ReadTimeout);
        await using var body = await response.Content.ReadAsStreamAsync(timeout.Token);
        var buffer = new byte[BufferSize];
        for (var total = from; ;)
        {
            timeout.CancelAfter(_options.ReadTimeout);
            var read = await body.ReadAsync(buffer, timeout.Token);
            if (read == 0)
            {
                break;
            }

            Bound(total += read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        file.Flush(flushToDisk: true);
    }

    private void Bound(long length)
    {
        if (length > _options.MaxSize)
        {
            _cache.Discard();
            throw new FetchFaultException($"{_address} has more than {_options.MaxSize:N0} bytes (Images:MaxSize).");
        }
    }
}
