using KnowledgeGraph.AspNetCore.Transport;

namespace KnowledgeGraph.Server.Transport;

/// <summary>
/// The server around the transport: its base path, compression, and cross-origin requests. A feature that is switched off costs nothing.
/// </summary>
internal static class TransportSetup
{
    public static void AddTransport(this IServiceCollection services, ServerHttpOptions http, CorsOptions crossOrigin)
    {
        if (http.Compression)
        {
            services.AddCompression(http);
        }

        if (crossOrigin.IsEnabled)
        {
            var policy = CrossOrigin.PolicyOf(crossOrigin);
            services.AddCors(cors => cors.AddDefaultPolicy(policy));
        }
    }

    /// <summary>Register before any endpoint.</summary>
    public static void UseTransport(this WebApplication app, ServerHttpOptions http, CorsOptions crossOrigin)
    {
        if (http.PathBase.Length > 0)
        {
            // Routes are looked for in what is left of the path.
            app.UsePathBase(http.PathBase);
            app.UseRouting();
        }

        if (crossOrigin.IsEnabled)
        {
            // Whether a response says that a site may read it depends on who asks, also where nobody from elsewhere does.
            app.Use(static next => context =>
            {
                VaryHeader.Add(context.Response.Headers, "Origin");
                return next(context);
            });
            app.UseCors();
        }

        app.UseContentCodings();
        if (http.Compression)
        {
            app.UseResponseCompression();
        }
    }
}
