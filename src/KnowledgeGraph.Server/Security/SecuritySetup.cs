using KnowledgeGraph.Server.Admission;
using KnowledgeGraph.Server.Configuration;

namespace KnowledgeGraph.Server.Security;

/// <summary>Keys and rate limits. Features that are switched off cost nothing.</summary>
internal static class SecuritySetup
{
    public static void AddSecurity(this IServiceCollection services, ServerOptions options)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Refusals>();
        services.AddSingleton(provider => new AdmissionControl(
            options.Admission, BudgetOf(options), provider.GetRequiredService<TimeProvider>()));
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
        if (keys.Any)
        {
            app.UseIdentification(keys);
        }

        if (RateLimit.IsOn(options))
        {
            app.UseRateLimiter();
        }

        if (keys.Any || options.ApiKeys.Required)
        {
            app.UseApiKeys(options.ApiKeys);
        }
    }
}
