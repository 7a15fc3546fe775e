namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>Sends requests again and again over a number of connections, to loopback only, a bounded number of times.</summary>
internal sealed class LoadGenerator(int connections) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { MaxConnectionsPerServer = connections, UseProxy = false });

    public void Dispose() => _client.Dispose();

    /// <summary>The answer to one request; an unsuccessful status is an error of the benchmark.</summary>
    public async Task<byte[]> OnceAsync(int port, byte[] request)
    {
        using var content = ServerProcess.Json(request);
        using var response = await _client.PostAsync(new Uri($"http://127.0.0.1:{port}/graphql"), content);
        var body = await response.Content.ReadAsByteArrayAsync();
        return response.IsSuccessStatusCode
            ? body
            : throw new InvalidOperationException(
                $"The server answered {(int)response.StatusCode}: {System.Text.Encoding.UTF8.GetString(body)}");
    }

    /// <summary>The answer at a path; an unsuccessful status is an error of the benchmark.</summary>
    public async Task<byte[]> GetAsync(int port, string path)
    {
        using var response = await _client.GetAsync(new Uri($"http://127.0.0.1:{port}{path}"));
        var body = await response.Content.ReadAsByteArrayAsync();
        return response.IsSuccessStatusCode
            ? body
            : throw new InvalidOperationException(
                $"The server answered {(int)response.StatusCode} to {path}: {System.Text.Encoding.UTF8.GetString(body)}");
    }

    /// <summary>Sends <paramref name="count"/> requests, which take turns, and tells what each of them took of the server.</summary>
    public Task<RequestCost> MeasureAsync(ServerProcess server, byte[][] requests, int count) =>
        MeasureAsync(server, number => OnceAsync(server.Port, requests[number % requests.Length]), count);

    /// <summary>The same with GETs of paths.</summary>
    public Task<RequestCost> MeasureAsync(ServerProcess server, string[] paths, int count) =>
        MeasureAsync(server, number => GetAsync(server.Port, paths[number % paths.Length]), count);

    private async Task<RequestCost> MeasureAsync(ServerProcess server, Func<int, Task> send, int count)
    {
        var allocated = server.Memory?.Allocated ?? 0;
        var before = server.ProcessorTime;
        var remaining = count;
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            while (Interlocked.Decrement(ref remaining) is >= 0 and var number)
            {
                await send(number);
            }
        }));
        return new RequestCost(
            (server.ProcessorTime - before).TotalMicroseconds / count, ((server.Memory?.Allocated ?? 0) - allocated) / (double)count);
    }
}
