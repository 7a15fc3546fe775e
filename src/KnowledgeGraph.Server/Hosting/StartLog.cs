using KnowledgeGraph.AspNetCore.FactSets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>The one line that a server writes when it is there: what it serves, and where.</summary>
internal static partial class StartLog
{
    public static void Announce(WebApplication app, FactSetHost host) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        if (!app.Logger.IsEnabled(LogLevel.Information) || !host.TryLease(out var lease))
        {
            return;
        }

        using (lease)
        {
            var graph = lease.Value.Graph;
            var addresses = string.Join(
                ", ", app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? []);
            LogStart(app.Logger, graph.Ontology.Name, graph.Entities.Count, graph.Statements.Count, graph.ContentHash, addresses);
        }
    });

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Serving {FactSet}: {Entities} entities, {Statements} statements, content {ContentHash}, at {Addresses} (API and IDE "
            + "at /graphql)")]
    private static partial void LogStart(
        ILogger logger, string factSet, int entities, int statements, string contentHash, string addresses);
}
