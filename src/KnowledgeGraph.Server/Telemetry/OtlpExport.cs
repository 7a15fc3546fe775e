using KnowledgeGraph.AspNetCore.Telemetry;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace KnowledgeGraph.Server.Telemetry;

/// <summary>
/// Sends traces and metrics to a collector, where one is configured. Otherwise nothing of OpenTelemetry is so much as loaded.
/// </summary>
/// <seealso href="https://opentelemetry.io/docs/specs/otlp/"/>
internal static class OtlpExport
{
    private const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static readonly string[] Meters = [GraphQLTelemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel",
        "System.Runtime"];

    public static void UseOtlpExport(this WebApplication app, TelemetryOptions options)
    {
        if (options.OtlpEndpoint is not null || app.Configuration[EndpointVariable] is { Length: > 0 })
        {
            Start(app, options);
        }
    }

    private static void Start(WebApplication app, TelemetryOptions options)
    {
        var tracing = Sdk.CreateTracerProviderBuilder()
            .ConfigureResource(resource => resource.AddService(options.ServiceName))
            .AddSource(GraphQLTelemetry.Name, "Microsoft.AspNetCore")
            .AddOtlpExporter(exporter => Configure(exporter, options, "v1/traces"))
            .Build();
        var metrics = Sdk.CreateMeterProviderBuilder()
            .ConfigureResource(resource => resource.AddService(options.ServiceName))
            .AddMeter(Meters)
            .AddOtlpExporter(exporter => Configure(exporter, options, "v1/metrics"))
            .Build();

        // What was recorded last is sent before the process ends.
        app.Lifetime.ApplicationStopped.Register(() =>
        {
            tracing.Dispose();
            metrics.Dispose();
        });
    }

    private static void Configure(OtlpExporterOptions exporter, TelemetryOptions options, string path)
    {
        if (options.OtlpEndpoint is { } endpoint)
        {
            exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
            exporter.Endpoint = new Uri(new Uri(endpoint.ToString().TrimEnd('/') + '/'), path);
        }
    }
}
