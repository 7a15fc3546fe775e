using KnowledgeGraph.Api.WorkingCopies;
using KnowledgeGraph.Server.Configuration;
using KnowledgeGraph.Server.Hosting;
using KnowledgeGraph.Server.Images;

namespace KnowledgeGraph.Server.Watching;

/// <summary>
/// Serves what a folder of fact files says, and compiles it again when a file changes. While the files have errors, what is served stays, and the
/// errors are shown: in the log, as a page, and by the API.
/// </summary>
internal sealed partial class FactFolderReplacement(
    FactFolder folder, FactSetHost host, DiagnosticsPage page, WatchingOptions options, ILogger<FactFolderReplacement> logger) : BackgroundService
{
    private IReadOnlyList<(string, long, DateTime)> _seen = [];

    /// <summary>Compiles for the first time. Facts with errors are no fault of the server: it then has none until they are mended.</summary>
    /// <exception cref="RefusedImageException">The folder cannot be read at all.</exception>
    public void CompileFirst()
    {
        if (!Directory.Exists(folder.Path))
        {
            throw new RefusedImageException($"There is no folder '{folder.Path}' to watch. Name the folder that holds ontology.yaml.");
        }

        _seen = StampOrNothing();
        Compile(CancellationToken.None);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var signal = new ChangeSignal(folder.Path, options.PollingInterval, isRecursive: true);
        while (!stoppingToken.IsCancellationRequested)
        {
            await signal.WaitAsync(stoppingToken);
            if (await IsChangedAsync(stoppingToken))
            {
                Compile(stoppingToken);
            }
        }
    }

    /// <summary>Whether any file is another than before; answers once nobody writes any more.</summary>
    private async Task<bool> IsChangedAsync(CancellationToken cancellation)
    {
        var stamp = StampOrNothing();
        if (stamp.SequenceEqual(_seen))
        {
            return false;
        }

        do
        {
            _seen = stamp;
            await Task.Delay(options.SettleTime, cancellation);
            stamp = StampOrNothing();
        }
        while (!stamp.SequenceEqual(_seen));
        return true;
    }

    private void Compile(CancellationToken cancellation)
    {
        try
        {
            Show(folder.Compile(cancellation));
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogUnreadable(logger, folder.Path, exception.Message);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogFault(logger, folder.Path, exception);
        }
    }

    private void Show(FactFolderResult result)
    {
        page.Show(result);
        foreach (var diagnostic in result.Diagnostics)
        {
            var level = LevelOf(diagnostic);
            if (logger.IsEnabled(level))
            {
                var line = FactDiagnostics.Line(diagnostic);
                LogDiagnostic(logger, level, line);
            }
        }

        if (result.Image is { } image)
        {
            var graph = new Shared<FactGraph>(FactGraph.Open(image, vocabulary: host.Vocabulary), static open => open.Dispose());
            if (!host.TakeUp(graph, new WorkingCopy(true, result.Diagnostics)))
            {
                LogSame(logger, folder.Path);
            }

            return;
        }

        host.Annotate(new WorkingCopy(false, result.Diagnostics));
        LogStays(logger, result.Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), folder.Path);
    }

    private IReadOnlyList<(string, long, DateTime)> StampOrNothing()
    {
        try
        {
            return folder.Stamp();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file went while it was looked at: the next look will see it.
            return [];
        }
    }

    private static LogLevel LevelOf(FactDiagnostic diagnostic) => diagnostic.Severity switch
    {
        DiagnosticSeverity.Error => LogLevel.Error,
        DiagnosticSeverity.Warning => LogLevel.Warning,
        _ => LogLevel.Information,
    };

    [LoggerMessage(Message = "{Diagnostic}")]
    private static partial void LogDiagnostic(ILogger logger, LogLevel level, string diagnostic);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Folder} compiles, and its facts are those that are served.")]
    private static partial void LogSame(ILogger logger, string folder);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Errors} errors in {Folder}; what is served stays.")]
    private static partial void LogStays(ILogger logger, int errors, string folder);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Folder} cannot be read, and what is served stays: {Reason}")]
    private static partial void LogUnreadable(ILogger logger, string folder, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Folder} could not be compiled, and what is served stays.")]
    private static partial void LogFault(ILogger logger, string folder, Exception exception);
}
