using System.Diagnostics;

namespace KnowledgeGraph.AspNetCore.Telemetry;

/// <summary>One request while it is answered.</summary>
/// <param name="Activity">Null where nobody listens.</param>
/// <param name="Started">In the ticks of <see cref="Stopwatch"/>.</param>
internal readonly record struct RequestScope(Activity? Activity, long Started) : IDisposable
{
    public static RequestScope Begin() =>
        new(GraphQLTelemetry.Source.StartActivity(GraphQLTelemetry.RequestActivity), Stopwatch.GetTimestamp());

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(Started);

    public void Dispose() => Activity?.Dispose();
}
