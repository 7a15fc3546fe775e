using System.Net;
using KnowledgeGraph.AspNetCore.Transport;

namespace KnowledgeGraph.AspNetCore.Telemetry;

/// <summary>
/// Counts requests that are refused for their key or their limit, and logs them: the first at once, those of the following minute as a
/// number in the next line, so that a flood of them does not fill the log.
/// </summary>
internal sealed partial class Refusals(ILogger<Refusals> logger, TimeProvider time)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    private long _unlogged;
    private long _loggedAt = long.MinValue;

    /// <summary>Takes note of a refused request.</summary>
    /// <param name="code">The code of its error.</param>
    public void Add(HttpContext context, string code)
    {
        GraphQLTelemetry.Errors.Add(1, new KeyValuePair<string, object?>(GraphQLTelemetry.ErrorCode, code));
        Note(context, code);
    }

    /// <summary>The same for a request that is counted already.</summary>
    public void Note(HttpContext context, string code)
    {
        var loggedAt = Interlocked.Read(ref _loggedAt);
        var now = time.GetTimestamp();
        if ((loggedAt != long.MinValue && time.GetElapsedTime(loggedAt, now) < Interval)
            || Interlocked.CompareExchange(ref _loggedAt, now, loggedAt) != loggedAt)
        {
            Interlocked.Increment(ref _unlogged);
            return;
        }

        var others = Interlocked.Exchange(ref _unlogged, 0);
        LogRefused(logger, code, AddressOf(context), context.Features.Get<IKnownClient>()?.ClientName ?? "(none)", others);
    }

    private static string AddressOf(HttpContext context) =>
        (context.Connection.RemoteIpAddress ?? IPAddress.None).ToString();

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Refused a request with {Code}: address {Address}, key {Client}. {Others} others were refused since the last such line.")]
    private static partial void LogRefused(ILogger logger, string code, string address, string client, long others);
}
