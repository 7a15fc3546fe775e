using KnowledgeGraph.Api.WorkingCopies;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.Format;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Server.Watching;

/// <summary>
/// Serves what a folder of fact files says, and compiles it again when a file changes. While the files have errors, what is served stays,
/// and the errors are shown: in the log, as a page, and by the API.
/// </summary>
internal sealed partial class FolderFollower : BackgroundService, IFactSource
{
    private const int MaxLogged = 10;
    private readonly FactSetFolder _folder;
    private readonly FactSetHost _host;
    private readonly WatchingOptions _options;
    private readonly ILogger<FolderFollower> _logger;
    private readonly FileFollower<FolderStamp> _files;
    private readonly ParsedFiles _parsed = new();
    private volatile FolderResult? _result;
    private bool _hasStarted;

    public FolderFollower(FactSetFolder folder, FactSetHost host, WatchingOptions options, ILogger<FolderFollower> logger)
    {
        _folder = folder;
        _host = host;
        _options = options;
        _logger = logger;
        _files = new FileFollower<FolderStamp>(Stamp, options.SettleTime);
    }

    /// <summary>The latest result; null where the files could not be read yet.</summary>
    public FolderResult? Result => _result;

    /// <summary>
    /// Compiles for the first time. Facts with errors do not keep the server from starting: it then has no facts until they are fixed.
    /// </summary>
    /// <exception cref="RefusedImageException">The folder does not exist, or its facts do not fit the options.</exception>
    public void OpenFirst()
    {
        if (!Directory.Exists(_folder.FullPath))
        {
            throw new RefusedImageException($"There is no folder '{_folder.FullPath}' to watch. Name the folder that holds ontology.yaml.");
        }

        _files.Look();
        Compile(CancellationToken.None);
        _hasStarted = true;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var signal = new ChangeSignal(_folder.FullPath, _options.PollingInterval, isRecursive: true);
        await _files.FollowAsync(signal, Compile, stoppingToken);
    }

    // Whatever happens, memory that runs out included: the facts being served stay.
    private void Compile(CancellationToken cancellationToken)
    {
        try
        {
            Show(FolderResult.Compile(_folder, _options.Release, _parsed, cancellationToken));
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogUnreadable(_logger, _folder.FullPath, exception.Message);
        }
        catch (RefusedImageException) when (!_hasStarted)
        {
            throw;
        }
        catch (RefusedImageException exception)
        {
            LogRefused(_logger, _folder.FullPath, exception.Message);
        }
        catch (Exception exception)
        {
            LogFault(_logger, _folder.FullPath, exception);
        }
    }

    private void Show(FolderResult result)
    {
        _result = result;
        LogDiagnostics(result.Logged);
        if (result.Image is { } image)
        {
            var graph = new Shared<FactGraph>(FactGraph.Open(image, vocabulary: _host.Vocabulary), static open => open.Dispose());
            if (!_host.TakeUp(graph, new WorkingCopy(true, result.Diagnostics)))
            {
                LogSame(_logger, _folder.FullPath);
            }

            return;
        }

        _host.Annotate(new WorkingCopy(false, result.Diagnostics));
        var errors = CountPhrase.Of(result.Logged.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), "error");
        LogStays(_logger, errors, _folder.FullPath);
    }

    /// <summary>Logs the first of them, errors before others; a feed that went wrong may have thousands.</summary>
    private void LogDiagnostics(IReadOnlyList<FactDiagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error).Take(MaxLogged))
        {
            var level = LevelOf(diagnostic);
            if (_logger.IsEnabled(level))
            {
                var line = FactDiagnostics.Line(diagnostic);
                LogDiagnostic(_logger, level, line);
            }
        }

        var highest = diagnostics.Count > MaxLogged ? diagnostics.Max(LevelOf) : LogLevel.None;
        if (highest != LogLevel.None)
        {
            LogOthers(_logger, highest, diagnostics.Count - MaxLogged);
        }
    }

    private FolderStamp Stamp()
    {
        try
        {
            return new FolderStamp(_folder.Stamp());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file disappeared meanwhile: the next look will show it.
            return FolderStamp.Unreadable;
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

    [LoggerMessage(Message = "{Others} more findings; /diagnostics shows them all.")]
    private static partial void LogOthers(ILogger logger, LogLevel level, int others);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Folder} compiles, and its facts are the ones already being served.")]
    private static partial void LogSame(ILogger logger, string folder);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Errors} in {Folder}; the facts being served stay the same.")]
    private static partial void LogStays(ILogger logger, string errors, string folder);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Folder} cannot be read; the facts being served stay the same. {Reason}")]
    private static partial void LogUnreadable(ILogger logger, string folder, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Folder} cannot be served; the facts being served stay the same. {Reason}")]
    private static partial void LogRefused(ILogger logger, string folder, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Folder} could not be compiled; the facts being served stay the same.")]
    private static partial void LogFault(ILogger logger, string folder, Exception exception);
}
