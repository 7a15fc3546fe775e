namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>
/// Serves the image in a file, and whatever replaces it. A file that cannot be served is refused with one line, and what is served stays.
/// </summary>
internal sealed partial class ImageFollower : BackgroundService, IFactSource
{
    private readonly ImageFile _file;
    private readonly FactSetHost _host;
    private readonly ImagesOptions _options;
    private readonly ILogger<ImageFollower> _logger;
    private readonly FileFollower<FileStamp> _files;

    // True until the first look, for which a missing file is a fault of its own.
    private bool _isMissing = true;

    public ImageFollower(ImageFile file, FactSetHost host, ImagesOptions options, ILogger<ImageFollower> logger)
    {
        _file = file;
        _host = host;
        _options = options;
        _logger = logger;
        _files = new FileFollower<FileStamp>(Stamp, options.SettleTime);
    }

    /// <summary>Opens the first image.</summary>
    /// <exception cref="RefusedImageException">It cannot be served, and there is nothing else to serve.</exception>
    public void OpenFirst()
    {
        _files.Look();
        try
        {
            _host.TakeUp(_file.Open(_host.Vocabulary));
        }
        catch (Exception exception) when (exception is not RefusedImageException)
        {
            // Its digests are right and its contents are not: somebody has forged it.
            throw new RefusedImageException(
                $"The fact image '{_file.Path}' is inconsistent and cannot be served: {exception.Message.ReplaceLineEndings(" ")} Write it again.",
                exception);
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var signal = new ChangeSignal(Path.GetDirectoryName(_file.Path)!, _options.PollingInterval, isRecursive: false);
        await _files.FollowAsync(signal, _ => Replace(), stoppingToken);
    }

    private FileStamp? Stamp()
    {
        var stamp = FileStamp.Of(_file.Path);
        if (stamp is null && !_isMissing)
        {
            LogMissing(_logger, _file.Path);
        }

        _isMissing = stamp is null;
        return stamp;
    }

    // Whatever happens, memory that runs out included: the facts being served stay.
    private void Replace()
    {
        try
        {
            _host.TakeUp(_file.Open(_host.Vocabulary));
        }
        catch (RefusedImageException exception)
        {
            LogRefused(_logger, exception.Message);
        }
        catch (Exception exception)
        {
            LogFault(_logger, _file.Path, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The file {Path} no longer exists; the facts being served stay the same.")]
    private static partial void LogMissing(ILogger logger, string path);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused; the facts being served stay the same. {Reason}")]
    private static partial void LogRefused(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Path} could not be served; the facts being served stay the same.")]
    private static partial void LogFault(ILogger logger, string path, Exception exception);
}
