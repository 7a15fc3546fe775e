using System.Diagnostics;

namespace KnowledgeGraph.Testing.Soak;

/// <summary>A client that asks one thing after the other; one request in ten is hostile.</summary>
/// <param name="hostile">What hostile requests go over: who is told to go away may find the connection closed.</param>
/// <param name="seed">Another seed makes other requests.</param>
public sealed class SoakClient(HttpClient http, HttpClient hostile, GoodRequests good, int seed)
{
    private const int HostileOneIn = 10;

    /// <summary>How many hostile requests, of ten, go away before the answer comes.</summary>
    private const int GivenUpOfTen = 1;

    private const int MostFailures = 10;

    private readonly Random _random = new(seed);
    private readonly List<string> _failures = [];
    private readonly double[] _slowest = new double[HostileRequests.Count];

    /// <summary>Requests of good will that were answered.</summary>
    public int Answered { get; private set; }

    /// <summary>Hostile requests that were sent.</summary>
    public int Hostile { get; private set; }

    /// <summary>The slowest answer to each kind of hostile request, in milliseconds.</summary>
    public IReadOnlyList<double> SlowestOfKind => _slowest;

    /// <summary>The first answers that were not as they have to be.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>Asks until it is told to end, or enough is asked.</summary>
    public async Task AskAsync(long requests, CancellationToken end)
    {
        for (var request = 0L; request < requests && !end.IsCancellationRequested; request++)
        {
            if (_random.Next(HostileOneIn) == 0)
            {
                await AttackAsync();
            }
            else
            {
                await AskAsync();
            }
        }
    }

    private async Task AskAsync()
    {
        var (request, expected) = good.Next(_random);
        using (request)
        {
            try
            {
                using var response = await http.SendAsync(request);
                var answer = await response.Content.ReadAsByteArrayAsync();
                Answered++;
                if (!response.IsSuccessStatusCode
                    || answer.AsSpan().StartsWith("{\"errors\""u8)
                    || (expected is not null && !answer.AsSpan().SequenceEqual(expected)))
                {
                    Fail(request, $"{(int)response.StatusCode} {System.Text.Encoding.UTF8.GetString(answer)}");
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
            {
                Fail(request, exception.Message);
            }
        }
    }

    private async Task AttackAsync()
    {
        Hostile++;
        var kind = _random.Next(HostileRequests.Count);
        using var request = HostileRequests.Make(kind, _random);
        var start = Stopwatch.GetTimestamp();
        using var patience = _random.Next(10) < GivenUpOfTen
            ? new CancellationTokenSource(TimeSpan.FromMilliseconds(_random.Next(1, 5)))
            : new CancellationTokenSource();
        try
        {
            using var response = await hostile.SendAsync(request, patience.Token);
            var answer = await response.Content.ReadAsStringAsync(patience.Token);
            if ((int)response.StatusCode >= 500 || answer.Contains("INTERNAL_ERROR", StringComparison.Ordinal))
            {
                Fail(request, $"{(int)response.StatusCode} {answer}");
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or IOException)
        {
            // The connection was ended: by this client, or by the server because of what was sent over it.
        }

        _slowest[kind] = Math.Max(_slowest[kind], Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    private void Fail(HttpRequestMessage request, string what)
    {
        if (_failures.Count < MostFailures)
        {
            _failures.Add($"{request.Method} {request.RequestUri}: {what[..Math.Min(what.Length, 500)]}");
        }
    }
}
