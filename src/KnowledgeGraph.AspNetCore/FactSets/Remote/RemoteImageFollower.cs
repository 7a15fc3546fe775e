namespace KnowledgeGraph.AspNetCore.FactSets.Remote;

/// <summary>
/// Serves the image at an address, and whatever replaces it there. Whatever goes wrong, what is served stays; the first of several
/// failures is logged, and the pauses between attempts grow.
/// </summary>
internal sealed partial class RemoteImageFollower(
    RemoteImage image, FactSetHost host, ImagesOptions options, ILogger<RemoteImageFollower> logger)
    : BackgroundService, IFactSource
{
    private static readonly TimeSpan MaxPause = TimeSpan.FromMinutes(5);

    private int _failures;
    private string? _lastReason;

    /// <summary>Fetches the first image, or opens the one that an earlier start has kept.</summary>
    /// <exception cref="RefusedImageException">There is nothing to serve.</exception>
    public void OpenFirst() => OpenFirstAsync().GetAwaiter().GetResult();

    /// <summary>
    /// The pause before the next attempt. It doubles with each failure, and is up to a tenth longer or shorter, so that replicas which
    /// were started together do not ask together.
    /// </summary>
    /// <param name="random">From 0 to 1.</param>
    internal static TimeSpan PauseAfter(int failures, TimeSpan interval, double random)
    {
        var max = interval > MaxPause ? interval : MaxPause;
        var pause = interval * Math.Pow(2, Math.Min(failures, 20));
        return (pause < max ? pause : max) * (0.9 + (random * 0.2));
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        base.Dispose();
        image.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(PauseAfter(_failures, options.RemotePollingInterval, Random.Shared.NextDouble()), stoppingToken);
            await RefreshAsync(stoppingToken);
        }
    }

    private async Task OpenFirstAsync()
    {
        try
        {
            // A kept image that turns out to be damaged is forgotten, and so fetched.
            while (!await FetchAsync(CancellationToken.None) && !image.TryServeKept(TakeUp))
            {
            }
        }
        catch (Exception exception) when (exception is FetchFaultException or RefusedImageException)
        {
            if (!image.TryServeKept(TakeUp))
            {
                throw exception as RefusedImageException
                    ?? new RefusedImageException($"There are no facts to serve. {exception.Message}", exception);
            }

            Failed(exception, LogKept);
        }
    }

    private Task<bool> FetchAsync(CancellationToken cancellationToken) => image.FetchAsync(host.Vocabulary, TakeUp, cancellationToken);

    private void TakeUp(Shared<FactGraph> graph) => host.TakeUp(graph);

    private async Task RefreshAsync(CancellationToken cancellationToken)
    {
        try
        {
            await FetchAsync(cancellationToken);
            if (_failures > 0)
            {
                LogRecovered(logger, image.Address);
            }

            (_failures, _lastReason) = (0, null);
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
        catch (Exception exception) when (exception is FetchFaultException or RefusedImageException)
        {
            Failed(exception, LogStays);
        }
        catch (Exception exception)
        {
            _failures++;
            LogFault(logger, image.Address, exception);
        }
    }

    // Failures in a row for one reason are worth one line.
    private void Failed(Exception exception, Action<ILogger, LogLevel, string> log)
    {
        log(logger, exception.Message == _lastReason ? LogLevel.Debug : LogLevel.Warning, exception.Message);
        _lastReason = exception.Message;
        _failures++;
    }

    [LoggerMessage(Message = "The facts being served stay the same. {Reason}")]
    private static partial void LogStays(ILogger logger, LogLevel level, string reason);

    [LoggerMessage(Message = "Serving the image that was kept from an earlier start. {Reason}")]
    private static partial void LogKept(ILogger logger, LogLevel level, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Address} can be read again.")]
    private static partial void LogRecovered(ILogger logger, RemoteAddress address);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Address} could not be served; the facts being served stay the same.")]
    private static partial void LogFault(ILogger logger, RemoteAddress address, Exception exception);
}
