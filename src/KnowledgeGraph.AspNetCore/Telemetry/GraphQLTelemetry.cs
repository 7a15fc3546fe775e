using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace KnowledgeGraph.AspNetCore.Telemetry;

/// <summary>An activity for each request, and metrics. Nothing is created while nobody listens.</summary>
/// <seealso href="https://opentelemetry.io/docs/specs/semconv/registry/attributes/graphql/"/>
internal static class GraphQLTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "KnowledgeGraph.GraphQL";

    /// <summary>The name of the activity of a request.</summary>
    public const string RequestActivity = "graphql";

    public const string OperationName = "graphql.operation.name";
    public const string OperationType = "graphql.operation.type";
    public const string DocumentHash = "graphql.document.hash";
    public const string ErrorCode = "graphql.error.code";
    public const string StatusCode = "http.response.status_code";
    public const string Hit = "graphql.plan_cache.hit";

    private static readonly Meter Meter = new(Name);

    public static ActivitySource Source { get; } = new(Name);

    /// <summary>
    /// From the first look at a request to the answer being there to be sent, by type of operation and by code of the first error.
    /// </summary>
    public static Histogram<double> Duration { get; } = Meter.CreateHistogram<double>(
        "graphql.server.request.duration",
        "s",
        "Duration of GraphQL requests.",
        tags: null,
        advice: new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries =
                [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
        });

    public static Counter<long> Errors { get; } = Meter.CreateCounter<long>(
        "graphql.server.errors", "{error}", "Errors in GraphQL responses, by code.");

    /// <summary>
    /// Answers to subscriptions and to queries over events are measured one by one, as all others are; this is how many clients wait for
    /// some.
    /// </summary>
    public static UpDownCounter<long> EventStreams { get; } = Meter.CreateUpDownCounter<long>(
        "graphql.server.event_streams", "{stream}", "Open event streams.");

    public static Counter<long> PlanLookups { get; } = Meter.CreateCounter<long>(
        "graphql.server.plan_cache.lookups", "{lookup}", "Look-ups of the plan of an operation, by whether it was cached.");

    public static Histogram<double> Cost { get; } = Meter.CreateHistogram<double>(
        "graphql.server.operation.cost", "{object}", "Objects that an operation may ask for, computed before it runs.");
}
