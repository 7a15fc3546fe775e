namespace KnowledgeGraph.Server.Telemetry;

/// <summary>
/// Where traces and metrics go. Section <c>Telemetry</c>. The environment variables of OpenTelemetry (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c>
/// and the others) are heeded too.
/// </summary>
public sealed class TelemetryOptions
{
    /// <summary>
    /// The address of an OTLP collector that takes HTTP with protobuf, as <c>http://127.0.0.1:4318</c>. Null sends nothing.
    /// </summary>
    public Uri? OtlpEndpoint { get; set; }

    /// <summary>The name under which this server appears.</summary>
    public string ServiceName { get; set; } = "knowledgegraph";
}
