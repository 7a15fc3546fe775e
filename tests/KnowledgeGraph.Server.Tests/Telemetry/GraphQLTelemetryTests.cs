using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Telemetry;

/// <summary>Activities and metrics, as a listener in the process hears them. Other tests are heard too, so each looks for what only it makes.</summary>
public sealed class GraphQLTelemetryTests(TransportServer server) : IClassFixture<TransportServer>
{
    private const string Name = "KnowledgeGraph.GraphQL";

    [Fact]
    public async Task Activity_OfARequest_TellsTheOperationAndTheHashOfItsDocument()
    {
        using var heard = new HeardActivities();
        const string Document = "query HeardAlone { station { name } }";

        await Answer.PostAsync(server.Client, $$"""{"query":"{{Document}}"}""");

        var activity = heard.Single("graphql.operation.name", "HeardAlone");
        activity.OperationName.ShouldBe("graphql");
        activity.Status.ShouldBe(ActivityStatusCode.Unset);
        activity.GetTagItem("graphql.operation.type").ShouldBe("query");
        activity.GetTagItem("graphql.document.hash").ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Document))));
        activity.TagObjects.Count().ShouldBe(3);
    }

    [Fact]
    public async Task Activity_OfARequestThatFails_HasTheCode()
    {
        using var heard = new HeardActivities();

        await Answer.PostAsync(server.Client, """{"query":"query FailedAlone { faulty }"}""");

        var activity = heard.Single("graphql.operation.name", "FailedAlone");
        activity.Status.ShouldBe(ActivityStatusCode.Error);
        activity.StatusDescription.ShouldBe("GRAPHQL_INTERNAL_ERROR");
        activity.GetTagItem("graphql.error.code").ShouldBe("GRAPHQL_INTERNAL_ERROR");
    }

    [Fact]
    public async Task Metrics_OfRequests_AreDurationErrorsPlanCacheAndCost()
    {
        using var heard = new HeardMeasurements();
        const int Depth = 37;
        var document = "{ station " + string.Concat(Enumerable.Repeat("{ next ", Depth - 1)) + "{ name }" + new string('}', Depth);

        var answer = await Answer.PostAsync(server.Client, $$"""{"query":"{{document}}"}""");
        await Answer.PostAsync(server.Client, """{"query":7}""");

        answer.Body.ShouldStartWith("{\"data\":");
        heard.ShouldContain("graphql.server.operation.cost", Depth);
        heard.ShouldContain("graphql.server.plan_cache.lookups", 1, ("graphql.plan_cache.hit", false));
        heard.ShouldContain("graphql.server.request.duration", null, ("graphql.operation.type", "query"));
        heard.ShouldContain("graphql.server.request.duration", null, ("graphql.error.code", "HTTP_BAD_REQUEST"));
        heard.ShouldContain("graphql.server.errors", 1, ("graphql.error.code", "HTTP_BAD_REQUEST"));
    }

    [Fact]
    public async Task Metrics_OfAnAnswerThatTheClientHas_SayThatItWasNotSentAgain()
    {
        const string Path = "graphql?query=%7Bstation%7Bname%7D%7D";
        using var first = await server.Client.GetAsync(new Uri(Path, UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, Path);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var heard = new HeardMeasurements();

        using var second = await server.Client.SendAsync(again);

        second.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotModified);
        heard.ShouldContain("graphql.server.request.duration", null, ("graphql.operation.type", "query"), ("http.response.status_code", 304));
    }

    [Fact]
    public async Task Metrics_OfAnEventStream_CountItAndEachOfItsEvents()
    {
        await using var facts = new DisposableServer(await RunningServer.StartAsync());
        using var heard = new HeardMeasurements();

        using (var reader = await EventReader.OpenAsync(facts.Client, "subscription { factSetChanged(since: \"before\") { previousContentHash } }"))
        {
            (await reader.NextAsync()).ShouldBe("""next {"data":{"factSetChanged":{"previousContentHash":"before"}}}""");
            heard.ShouldContain("graphql.server.event_streams", 1);
            heard.ShouldContain("graphql.server.request.duration", null, ("graphql.operation.type", "subscription"));
        }

        heard.ShouldContain("graphql.server.event_streams", -1);
    }

    private sealed class HeardActivities : IDisposable
    {
        private readonly ConcurrentQueue<Activity> _activities = new();
        private readonly ActivityListener _listener;

        public HeardActivities()
        {
            _listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name == Name,
                Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = _activities.Enqueue,
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public Activity Single(string tag, string value)
        {
            SpinWait.SpinUntil(() => _activities.Any(activity => activity.GetTagItem(tag) as string == value), TimeSpan.FromSeconds(30)).ShouldBeTrue();
            return _activities.Single(activity => activity.GetTagItem(tag) as string == value);
        }

        public void Dispose() => _listener.Dispose();
    }

    private sealed class HeardMeasurements : IDisposable
    {
        private readonly ConcurrentQueue<(string Instrument, double Value, KeyValuePair<string, object?>[] Tags)> _measurements = new();
        private readonly MeterListener _listener = new();

        public HeardMeasurements()
        {
            _listener.InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == Name)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => _measurements.Enqueue((instrument.Name, value, tags.ToArray())));
            _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => _measurements.Enqueue((instrument.Name, value, tags.ToArray())));
            _listener.Start();
        }

        public void ShouldContain(string instrument, double? value, params (string Name, object Value)[] tags) =>
            SpinWait.SpinUntil(
                () => _measurements.Any(measurement =>
                    measurement.Instrument == instrument
                    && (value is null || measurement.Value == value)
                    && tags.All(tag => measurement.Tags.Any(actual => actual.Key == tag.Name && tag.Value.Equals(actual.Value)))),
                TimeSpan.FromSeconds(30)).ShouldBeTrue(instrument);

        public void Dispose() => _listener.Dispose();
    }
}
