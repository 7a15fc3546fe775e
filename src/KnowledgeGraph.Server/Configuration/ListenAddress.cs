using System.Globalization;
using System.Net;
using KnowledgeGraph.AspNetCore;

namespace KnowledgeGraph.Server.Configuration;

/// <summary>The default address.</summary>
public static class ListenAddress
{
    /// <summary>This machine only: opening a server to the network is a decision.</summary>
    public const string Default = "http://127.0.0.1:5000";

    private static readonly string[] Settings = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];

    /// <summary>Takes the default unless an address is configured in one of ASP.NET Core's ways.</summary>
    public static void UseDefaultAddress(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Check(builder.Configuration["urls"] ?? "");
        if (!Settings.Any(setting => builder.Configuration.GetSection(setting).Exists()))
        {
            builder.WebHost.UseUrls(Default);
        }
    }

    /// <summary>Refuses ports that are out of range: ASP.NET Core notices only when it binds them, and names its own arguments.</summary>
    private static void Check(string urls)
    {
        foreach (var url in urls.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var digits = url.TrimEnd('/').Split(':')[^1];
            if (url.Contains("://", StringComparison.Ordinal) && digits.Length > 0 && digits.All(char.IsAsciiDigit)
                && !(int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort))
            {
                throw new InvalidOptionException($"urls has the port {digits} in '{url}'; it must be a number from 0 to {IPEndPoint.MaxPort}.");
            }
        }
    }
}
