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
        if (!Settings.Any(setting => builder.Configuration.GetSection(setting).Exists()))
        {
            builder.WebHost.UseUrls(Default);
        }
    }
}
