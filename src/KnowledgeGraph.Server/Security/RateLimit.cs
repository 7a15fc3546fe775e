using System.Threading.RateLimiting;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.AspNetCore.Telemetry;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.Server.Configuration;
using KnowledgeGraph.Server.Hosting;

namespace KnowledgeGraph.Server.Security;

/// <summary>
/// The rate limit. Health endpoints are exempt: monitoring must always get a response.
/// </summary>
/// <seealso href="https://learn.microsoft.com/aspnet/core/performance/rate-limit"/>
internal static class RateLimit
{
    private static readonly RequestError TooMany = new(
        StatusCodes.Status429TooManyRequests, TransportErrorCodes.TooManyRequests,
            "Too many requests. The header Retry-After says how many seconds to wait.");

    /// <summary>Whether anybody is limited.</summary>
    public static bool IsOn(ServerOptions options) =>
        options.RateLimit.Requests is not null || options.ApiKeys.Keys.Values.Any(key => key.Requests is not null);

    /// <summary>Sets up ASP.NET Core's limiter, with a bucket for each client.</summary>
    public static void Add(IServiceCollection services, RateLimitOptions options) => services.AddRateLimiter(limiter =>
    {
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => PartitionOf(context, options));
        limiter.OnRejected = static (rejected, _) => new ValueTask(RejectAsync(rejected.HttpContext, rejected.Lease));
    });

    private static RateLimitPartition<string> PartitionOf(HttpContext context, RateLimitOptions options)
    {
        var client = ApiKeyCheck.ClientOf(context);
        var isHealth = context.Request.Path == HealthEndpoint.Path || context.Request.Path == ReadinessEndpoint.Path;
        return (isHealth ? null : client?.Requests ?? options.Requests) is { } requests
            ? RateLimitPartition.GetTokenBucketLimiter(
                RequestClient.NameOf(context), _ => Bucket(requests, options.Period))
            : RateLimitPartition.GetNoLimiter("");
    }

    /// <summary>A bucket that holds the requests of a period and fills within one, in steps of a second or more.</summary>
    private static TokenBucketRateLimiterOptions Bucket(int requests, TimeSpan period)
    {
        var step = TimeSpan.FromTicks(Math.Max(period.Ticks / Math.Max(requests, 1), Math.Min(period.Ticks, TimeSpan.TicksPerSecond)));
        return new TokenBucketRateLimiterOptions
        {
            TokenLimit = Math.Max(requests, 1),
            TokensPerPeriod = (int)Math.Max(Math.Round(requests * (step / period)), 1),
            ReplenishmentPeriod = step,
            QueueLimit = 0,
        };
    }

    private static Task RejectAsync(HttpContext context, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
        context.RequestServices.GetRequiredService<Refusals>().Add(context, TransportErrorCodes.TooManyRequests);
        RetryAfter.Set(context.Response.Headers, wait);
        return ErrorResponse.WriteAsync(context.Response, ResponseMediaType.Json, TooMany);
    }
}
