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
            options.Admission, ProcessingBudget.For(options), provider.GetRequiredService<TimeProvider>()));
        if (RateLimit.IsOn(options))
        {
            RateLimit.Add(services, options.RateLimit);
        }
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
