using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace KnowledgeGraph.Server.Security.Tokens;

/// <summary>
/// The public keys of the issuer. They are read in the background: a request waits for nobody, and many tokens do not become many requests
/// to the issuer.
/// </summary>
internal sealed partial class IssuerKeys : BackgroundService, IConfigurationManager<OpenIdConnectConfiguration>
{
    private const int MaxMetadataSize = 1 << 20;

    // The least pause between two looks, which is also the first after a failure.
    private static readonly TimeSpan MinPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan MaxRetryPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(10);

    private readonly TokenOptions _options;
    private readonly ILogger<IssuerKeys> _logger;
    private readonly SemaphoreSlim _wanted = new(0, 1);
    private volatile OpenIdConnectConfiguration? _current;
    private int _failures;

    public IssuerKeys(TokenOptions options, ILogger<IssuerKeys> logger)
    {
        _options = options;
        _logger = logger;
        if (options.KeyFile is { } file)
        {
            _current = KeyFile.Read(file, options.Issuer!);
        }
    }

    /// <summary>Whether there are keys yet. Once there are, there always are.</summary>
    public bool Any => _current is not null;

    /// <inheritdoc />
    public Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel) => _current is { } current
        ? Task.FromResult(current)
        : Task.FromException<OpenIdConnectConfiguration>(new InvalidOperationException("The keys of the issuer have not been read yet."));

    /// <inheritdoc />
    public void RequestRefresh()
    {
        try
        {
            _wanted.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is wanted already.
        }
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        base.Dispose();
        _wanted.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await ReadAsync(stoppingToken);
            await Task.Delay(MinPause, stoppingToken);
            await _wanted.WaitAsync(Pause(), stoppingToken);
        }
    }

    private TimeSpan Pause()
    {
        var retry = MinPause * Math.Pow(2, Math.Min(_failures, 10));
        return _failures == 0 ? _options.KeyRefreshInterval : retry < MaxRetryPause ? retry : MaxRetryPause;
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            _current = _options.KeyFile is { } file ? KeyFile.Read(file, _options.Issuer!) : await FetchAsync(cancellationToken);
            _failures = 0;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The server stops.
        }
        catch (Exception exception)
        {
            // The first of several in a row; the keys that are known stay.
            if (_failures++ == 0)
            {
                LogFailed(_logger, _options.Issuer!, (exception.InnerException ?? exception).Message.ReplaceLineEndings(" "));
            }
        }
    }

    private async Task<OpenIdConnectConfiguration> FetchAsync(CancellationToken cancellationToken)
    {
        var address = TokenSettings.MetadataOf(_options);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = !address.IsLoopback, UseCookies = false };
        using var client = new HttpClient(handler) { Timeout = FetchTimeout, MaxResponseContentBufferSize = MaxMetadataSize };
        var retriever = new HttpDocumentRetriever(client) { RequireHttps = !address.IsLoopback };
        var configuration = await OpenIdConnectConfigurationRetriever.GetAsync(address.AbsoluteUri, retriever, cancellationToken);
        if (configuration.Issuer != _options.Issuer)
        {
            throw new InvalidDataException($"{address} is of the issuer '{configuration.Issuer}'.");
        }

        return configuration.SigningKeys.Count > 0 ? configuration : throw new InvalidDataException($"{address} leads to no keys.");
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The keys of {Issuer} cannot be read; those that are known stay. {Reason}")]
    private static partial void LogFailed(ILogger logger, string issuer, string reason);
}
