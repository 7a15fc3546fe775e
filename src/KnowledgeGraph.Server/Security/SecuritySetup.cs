using KnowledgeGraph.Server.Configuration;

namespace KnowledgeGraph.Server.Security;

/// <summary>Who may ask, and how often. What is switched off costs nothing.</summary>
internal static class SecuritySetup
{
    public static void AddSecurity(this IServiceCollection services, ServerOptions options)
    {
        if (RateLimit.IsOn(options))
        {
            RateLimit.Add(services, options.RateLimit);
        }
    }

    /// <summary>To stand before everything that answers, and behind what answers browsers that ask whether they may ask.</summary>
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
