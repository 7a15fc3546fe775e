using System.Net;
using KnowledgeGraph.AspNetCore.Telemetry;
using KnowledgeGraph.Server.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Server.Tests.Security;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("HTTP_UNAUTHORISED", HttpStatusCode.Unauthorized, "--ApiKeys:Required", "true")]
    [InlineData("HTTP_TOO_MANY_REQUESTS", HttpStatusCode.TooManyRequests, "--RateLimit:Requests", "1", "--RateLimit:Period", "01:00:00")]
    public async Task FloodOfRefusedRequests_IsOneLine(string code, HttpStatusCode expected, params string[] arguments)
    {
        using var server = await ServerProcess.StartAsync(arguments);
        var last = HttpStatusCode.OK;
        for (var i = 0; i < 20; i++)
        {
            using var response = await server.Client.GetAsync(new Uri("schema.graphql", UriKind.Relative));
            last = response.StatusCode;
        }

        last.ShouldBe(expected);
        (await server.LineAsync("Refused a request")).ShouldContain($"with {code}: address 127.0.0.1, key (none).");
        server.Lines.Count(line => line.Contains("Refused a request", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task EventStream_OfAClientWithoutTimeLeft_IsLogged()
    {
        using var server = await ServerProcess.StartAsync("--RateLimit:ProcessingTime", "00:00:00.0000001", "--RateLimit:Period", "01:00:00");
        var last = HttpStatusCode.OK;
        for (var i = 0; i < 2; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "graphql?query={__typename}");
            request.Headers.Accept.ParseAdd("text/event-stream");
            using var response = await server.Client.SendAsync(request);
            last = response.StatusCode;
        }

        last.ShouldBe(HttpStatusCode.TooManyRequests);
        (await server.LineAsync("Refused a request")).ShouldContain("with HTTP_TOO_MANY_REQUESTS: address 127.0.0.1, key (none).");
    }

    [Fact]
    public void RefusedRequest_AMinuteLater_IsALineThatCountsThoseBetween()
    {
        var log = new RecordingLogger();
        var time = new ManualTime();
        var refusals = new Refusals(new Logger<Refusals>(new OneLogger(log)), time);

        for (var second = 0; second <= 60; second++)
        {
            refusals.Add(new DefaultHttpContext(), "CODE");
            time.Seconds++;
        }

        log.Lines.Select(line => line.Message).ShouldBe(
        [
            "Refused a request with CODE: address 255.255.255.255, key (none). 0 others were refused since the last such line.",
            "Refused a request with CODE: address 255.255.255.255, key (none). 59 others were refused since the last such line.",
        ]);
    }

    [Fact]
    public async Task RefusedRequests_AtOnce_AreAllCounted()
    {
        const int Threads = 8;
        const int Requests = 1_000;
        var log = new RecordingLogger();
        var time = new ManualTime();
        var refusals = new Refusals(new Logger<Refusals>(new OneLogger(log)), time);

        await Task.WhenAll(Enumerable.Range(0, Threads).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < Requests; i++)
            {
                refusals.Add(new DefaultHttpContext(), "CODE");
            }
        })));
        time.Seconds = 60;
        refusals.Add(new DefaultHttpContext(), "CODE");

        // The thread that writes the first line may be held up meanwhile: what it has counted by then is no longer in the second.
        log.Lines.Count.ShouldBe(2);
        log.Lines.Sum(line => (long)line.Values.Single(value => value.Key == "Others").Value!).ShouldBe((Threads * Requests) - 1L);
    }

    private sealed class ManualTime : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }

    private sealed class OneLogger(ILogger logger) : ILoggerFactory
    {
        public ILogger CreateLogger(string categoryName) => logger;

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public void Dispose()
        {
        }
    }
}
