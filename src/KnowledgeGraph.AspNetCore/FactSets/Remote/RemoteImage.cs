namespace KnowledgeGraph.AspNetCore.FactSets.Remote;

/// <summary>The image at an address, verified and kept on disk. Used by one thread at a time.</summary>
internal sealed class RemoteImage : IDisposable
{
    private readonly ImagesOptions _options;
    private readonly ImageCache _cache;
    private readonly ImageDownload _download;
    private RemoteVersion? _taken;
    private RemoteVersion? _refused;

    /// <param name="image">The value of <c>--image</c>.</param>
    /// <exception cref="RefusedImageException">The address is not safe, or the folder of the cache cannot be used.</exception>
    public RemoteImage(string image, ImagesOptions options)
    {
        _options = options;
        Address = RemoteAddress.Parse(image);
        _cache = new ImageCache(options.Cache, Address);
        _download = new ImageDownload(Address, _cache, options);
        _taken = _cache.KeptVersion;
    }

    public RemoteAddress Address { get; }

    /// <summary>Fetches what is there now, and keeps it once it is served.</summary>
    /// <param name="takeUp">Serves it.</param>
    /// <returns>False if it is what was fetched before.</returns>
    /// <exception cref="FetchFaultException">It could not be fetched.</exception>
    /// <exception cref="RefusedImageException">It was fetched and cannot be served. This version is not fetched again.</exception>
    public async Task<bool> FetchAsync(Ontology? vocabulary, Action<Shared<FactGraph>> takeUp, CancellationToken cancellationToken)
    {
        var known = new[] { _taken, _refused }.OfType<RemoteVersion>().Where(version => version.IsKnown).ToArray();
        if (await _download.FetchAsync(known, cancellationToken) is not { } downloaded)
        {
            return false;
        }

        try
        {
            TakeUp(_cache.Partial, vocabulary, takeUp);
        }
        catch (RefusedImageException)
        {
            // Pieces that do not belong together say nothing about the image: it is fetched as a whole next.
            _refused = downloaded.IsJoined ? _refused : downloaded.Version;
            _cache.Discard();
            throw;
        }

        _taken = downloaded.Version;
        Keep(downloaded.Version);
        return true;
    }

    /// <summary>Serves the image that an earlier start has kept; false if there is none, or none that can be served.</summary>
    public bool TryServeKept(Action<Shared<FactGraph>> takeUp)
    {
        if (_cache.Kept is not { } kept)
        {
            return false;
        }

        try
        {
            TakeUp(kept, vocabulary: null, takeUp);
            return true;
        }
        catch (RefusedImageException)
        {
            _taken = null;
            _cache.Forget();
            return false;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _download.Dispose();
        _cache.Dispose();
    }

    private void TakeUp(string path, Ontology? vocabulary, Action<Shared<FactGraph>> takeUp)
    {
        try
        {
            takeUp(new ImageFile(path, _options).Open(vocabulary));
        }
        catch (RefusedImageException exception)
        {
            throw new RefusedImageException(
                exception.Message.Replace(Path.GetFullPath(path), Address.ToString(), StringComparison.Ordinal), exception);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Its digests are right and its contents are not: somebody has forged it.
            throw new RefusedImageException(
                $"The fact image '{Address}' is inconsistent and cannot be served: {exception.Message.ReplaceLineEndings(" ")} "
                    + "Write it again.",
                exception);
        }
    }

    /// <summary>A disk that is full does not keep a good image from being served.</summary>
    private void Keep(RemoteVersion version)
    {
        try
        {
            _cache.Keep(version);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next start fetches it again.
        }
    }
}
