using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.AspNetCore.Admission;
using KnowledgeGraph.AspNetCore.Telemetry;
using KnowledgeGraph.Server.Configuration;
using KnowledgeGraph.Server.Security.Tokens;

namespace KnowledgeGraph.Server.Security;

/// <summary>Keys, tokens and rate limits. Features that are switched off cost nothing.</summary>
internal static class SecuritySetup
{
    public static void AddSecurity(this IServiceCollection services, ServerOptions options)
    {
        if (BudgetOf(options) is { } budget)
        {
            services.AddSingleton(budget);
        }

        TokenServices.Add(services, options.Tokens);
        if (RateLimit.IsOn(options))
        {
            RateLimit.Add(services, options.RateLimit);
        }
    }

    /// <summary>The processing time of clients as it is configured; null where there is no limit.</summary>
    private static ProcessingBudget? BudgetOf(ServerOptions options)
    {
        var keys = options.ApiKeys.Keys.Where(static key => key.Value.ProcessingTime is not null)
            .ToDictionary(static key => key.Key, static key => key.Value.ProcessingTime!.Value, StringComparer.Ordinal);
        return keys.Count > 0 || options.RateLimit.ProcessingTime is not null
            ? new ProcessingBudget(options.RateLimit.ProcessingTime, keys, options.RateLimit.Period, TimeProvider.System)
            : null;
    }

    /// <summary>Register before any endpoint, and after the middleware that answers CORS preflight requests.</summary>
    /// <exception cref="InvalidOptionException">A key has no digest.</exception>
    public static void UseSecurity(this WebApplication app, ServerOptions options)
    {
        var keys = new ApiKeys(options.ApiKeys);
        var tokens = app.Services.GetService<TokenCheck>();
        if (keys.Any || tokens is not null)
        {
            app.UseIdentification(keys, tokens);
        }

        if (RateLimit.IsOn(options))
        {
            app.UseRateLimiter();
        }

        if (keys.Any || tokens is not null || options.ApiKeys.Required)
        {
            app.UseApiKeys(options.ApiKeys);
        }
    }
}
