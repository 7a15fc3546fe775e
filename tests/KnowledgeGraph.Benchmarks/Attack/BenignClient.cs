using System.Collections.Concurrent;
using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks.Attack;

/// <summary>
/// Sends requests at a steady rate, whether the earlier ones have been answered or not, and notes how long each took from the moment when it
/// was due.
/// </summary>
/// <param name="address">The address that it comes from, as a trusted proxy tells it.</param>
internal sealed class BenignClient(Uri server, string path, byte[]? body, double perSecond, string address)
{
    private readonly ConcurrentBag<double> _milliseconds = [];
    private int _failed;

    /// <summary>The requests that had no good answer.</summary>
    public int Failed => _failed;

    public int Answered => _milliseconds.Count;

    public double Percentile(double share)
    {
        var sorted = _milliseconds.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : sorted[(int)Math.Min(sorted.Length * share, sorted.Length - 1)];
    }

    /// <summary>Asks until the token is cancelled, and waits for the last answers.</summary>
    public async Task AskAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = server, Timeout = TimeSpan.FromSeconds(30) };
        http.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        var clock = Stopwatch.StartNew();
        var requests = new List<Task>();
        for (var number = 0; !cancellationToken.IsCancellationRequested; number++)
        {
            var due = TimeSpan.FromSeconds(number / perSecond);
            if (due > clock.Elapsed)
            {
                await Task.Delay(due - clock.Elapsed, CancellationToken.None);
            }

            requests.Add(AskOnceAsync(http, clock, due));
        }

        await Task.WhenAll(requests);
    }

    private async Task AskOnceAsync(HttpClient http, Stopwatch clock, TimeSpan due)
    {
        try
        {
            using var content = body is null ? null : Http.ServerProcess.Json(body);
            using var response = content is null ? await http.GetAsync(path) : await http.PostAsync(path, content);
            await response.Content.ReadAsByteArrayAsync();
            if (response.IsSuccessStatusCode)
            {
                _milliseconds.Add((clock.Elapsed - due).TotalMilliseconds);
                return;
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
        }

        Interlocked.Increment(ref _failed);
    }
}
