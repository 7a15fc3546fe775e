using KnowledgeGraph.Server.Configuration;
using KnowledgeGraph.Server.Hosting;

namespace KnowledgeGraph.Server.Images;

/// <summary>
/// Serves the image in a file, and whatever replaces it. A file that cannot be served is refused with one line, and what is served stays.
/// </summary>
internal sealed partial class ImageReplacement(ImageFile file, FactSetHost host, ImagesOptions options, ILogger<ImageReplacement> logger)
    : BackgroundService
{
    private FileStamp? _seen;
    private bool _isMissing;

    /// <summary>Opens the first image.</summary>
    /// <exception cref="RefusedImageException">It cannot be served, and there is nothing else to serve.</exception>
    public void OpenFirst()
    {
        // The stamp first: a file that changes meanwhile is then looked at once more.
        _seen = FileStamp.Of(file.Path);
        host.TakeUp(file.Open(host.Vocabulary));
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var signal = new ChangeSignal(Path.GetDirectoryName(file.Path)!, options.PollingInterval, isRecursive: false);
        while (!stoppingToken.IsCancellationRequested)
        {
            await signal.WaitAsync(stoppingToken);
            if (await IsReplacedAsync(stoppingToken))
            {
                Replace();
            }
        }
    }

    /// <summary>Whether there is another file than before; answers once nobody writes to it any more.</summary>
    private async Task<bool> IsReplacedAsync(CancellationToken cancellation)
    {
        var stamp = FileStamp.Of(file.Path);
        if (stamp is null && !_isMissing)
        {
            LogMissing(logger, file.Path);
        }

        _isMissing = stamp is null;
        if (stamp is null || stamp == _seen)
        {
            return false;
        }

        do
        {
            _seen = stamp;
            await Task.Delay(options.SettleTime, cancellation);
            stamp = FileStamp.Of(file.Path);
        }
        while (stamp is not null && stamp != _seen);
        return stamp is not null;
    }

    private void Replace()
    {
        try
        {
            host.TakeUp(file.Open(host.Vocabulary));
        }
        catch (RefusedImageException exception)
        {
            LogRefused(logger, exception.Message);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogFault(logger, file.Path, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "There is no file {Path} any more. What is served stays.")]
    private static partial void LogMissing(ILogger logger, string path);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused, and what is served stays: {Reason}")]
    private static partial void LogRefused(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Path} could not be taken up, and what is served stays.")]
    private static partial void LogFault(ILogger logger, string path, Exception exception);
}
