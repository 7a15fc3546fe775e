using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace KnowledgeGraph.Server.Security.Tokens;

/// <summary>Registers what checks tokens. Nothing is registered without an issuer.</summary>
internal static class TokenServices
{
    public static void Add(IServiceCollection services, TokenOptions options)
    {
        TokenSettings.Check(options);
        if (options.Issuer is null)
        {
            return;
        }

        services.AddSingleton(options);
        services.AddSingleton<IssuerKeys>();
        services.AddHostedService(provider => provider.GetRequiredService<IssuerKeys>());
        services.AddSingleton<TokenCheck>();

        // The core alone: everything else of ASP.NET Core's authentication is for cookies, and keeps keys on disk.
        services.AddAuthenticationCore();
        services.AddWebEncoders();
        services.AddSingleton<IAuthenticationConfigurationProvider, NoConfiguration>();
        new AuthenticationBuilder(services).AddJwtBearer();
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme)
            .Configure<IssuerKeys>((bearer, keys) => TokenSettings.Apply(bearer, options, keys));
    }

    /// <summary>The section <c>Authentication</c> that ASP.NET Core reads by itself has no say: options have one home.</summary>
    private sealed class NoConfiguration : IAuthenticationConfigurationProvider
    {
        public IConfiguration AuthenticationConfiguration { get; } = new ConfigurationBuilder().Build();
    }
}
