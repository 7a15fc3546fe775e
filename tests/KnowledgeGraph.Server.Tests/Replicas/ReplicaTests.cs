using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Replicas;

/// <summary>Three servers behind a proxy, with one store: images are rolled out, a server is killed, and another takes its place.</summary>
public sealed class ReplicaTests : IDisposable
{
    private const int Clients = 8;
    private const int Rounds = 6;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Replicas_ThatAreRolledAndKilled_LoseNoAnswerAndMixNoPages()
    {
        await using var store = await ImageStore.StartAsync(RailwayImages.Edition(0).Bytes);
        var replicas = await Task.WhenAll(Enumerable.Range(0, 3).Select(number => StartAsync(store, number)));
        await using var door = await FrontDoor.OpenAsync([.. replicas.Select(replica => replica.Address)], _folder);
        using var end = new CancellationTokenSource();
        var reading = new Reading();
        var readers = Enumerable.Range(0, Clients).Select(_ => Task.Run(() => ReadAsync(door.Client, reading, end.Token))).ToList();
        try
        {
            for (var round = 1; round <= Rounds; round++)
            {
                store.Put(RailwayImages.Edition(round).Bytes);
                if (round == Rounds / 2)
                {
                    Process.GetProcessById(replicas[0].Id).Kill();
                }

                await Task.WhenAll(replicas.Skip(round < Rounds / 2 ? 0 : 1).Select(
                    replica => WaitAsync(replica.Client, RailwayImages.Edition(round).ContentHash)));
                var lists = reading.Lists;
                await Waiting.UntilAsync(() => reading.Lists > lists + Clients);
            }
        }
        finally
        {
            await end.CancelAsync();
        }

        await Task.WhenAll(readers);
        Array.ForEach(replicas, replica => replica.Dispose());

        reading.Faults.ShouldBeEmpty();
        reading.States.Count.ShouldBe(RailwayImages.Count, "all editions were read to their end");
    }

    [Fact]
    public async Task Readiness_ByContent_IsThatOfTheStateThatIsServed()
    {
        await using var store = await ImageStore.StartAsync(RailwayImages.Edition(0).Bytes);
        using var server = await StartAsync(store, 0);
        var (old, next) = (RailwayImages.Edition(0).ContentHash, RailwayImages.Edition(1).ContentHash);

        (await StatusAsync(server.Client, $"/readyz?content={old}")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(server.Client, $"/readyz?content={next}")).ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await StatusAsync(server.Client, "/readyz?content=")).ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await StatusAsync(server.Client, $"/readyz?content={old}&content={next}")).ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await StatusAsync(server.Client, "/readyz")).ShouldBe(HttpStatusCode.OK);
        (await server.Client.GetStringAsync("/readyz")).ShouldBe("""{"status":"ready"}""");

        store.Put(RailwayImages.Edition(1).Bytes);
        await WaitAsync(server.Client, next);
        (await StatusAsync(server.Client, $"/readyz?content={old}")).ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        return response.StatusCode;
    }

    /// <summary>Waits as a roll-out does.</summary>
    private static async Task WaitAsync(HttpClient client, string contentHash)
    {
        for (var waits = 0; await StatusAsync(client, $"/readyz?content={contentHash}") != HttpStatusCode.OK; waits++)
        {
            waits.ShouldBeLessThan(1500, $"The server does not serve {contentHash}.");
            await Task.Delay(20);
        }
    }

    /// <summary>Reads the list of stations page by page, over and over.</summary>
    private static async Task ReadAsync(HttpClient client, Reading reading, CancellationToken end)
    {
        var edition = Enumerable.Range(0, RailwayImages.Count)
            .ToDictionary(number => RailwayImages.Edition(number).ContentHash, number => $" #{number}");
        while (!end.IsCancellationRequested)
        {
            var (cursor, state) = ("null", (string?)null);
            while (cursor is not null)
            {
                var query = $$"""
                    { factSet { contentHash } stations(first: 2, after: {{cursor}}) { nodes { name } pageInfo { hasNextPage endCursor } } }
                    """;
                var answer = await Answer.PostAsync(client, JsonSerializer.Serialize(new { query }));
                if (answer.Status != HttpStatusCode.OK)
                {
                    reading.Faults.Add($"{(int)answer.Status} {answer.Body}");
                    break;
                }

                var json = JsonElement.Parse(answer.Body);
                if (json.TryGetProperty("errors", out var errors))
                {
                    if (errors[0].GetProperty("extensions").GetProperty("code").GetString() != "STALE_CURSOR" || cursor == "null")
                    {
                        reading.Faults.Add(answer.Body);
                    }

                    break;
                }

                var data = json.GetProperty("data");
                var hash = data.GetProperty("factSet").GetProperty("contentHash").GetString()!;
                state ??= hash;
                var names = data.GetProperty("stations").GetProperty("nodes").EnumerateArray()
                    .Select(node => node.GetProperty("name").GetString()!);
                if (hash != state || names.Any(name => !name.EndsWith(edition[hash], StringComparison.Ordinal)))
                {
                    reading.Faults.Add($"A list that began with {state} goes on with {answer.Body}");
                }

                var page = data.GetProperty("stations").GetProperty("pageInfo");
                cursor = page.GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("endCursor").GetRawText() : null;
                if (cursor is null)
                {
                    reading.Finish(state);
                }
            }
        }
    }

    private Task<ServerProcess> StartAsync(ImageStore store, int number) => ServerProcess.StartAsync(
        "--image", store.Address, "--Images:RemotePollingInterval", "00:00:00.3", "--Images:Cache", _folder[$"cache-{number}"]);

    /// <summary>What all readers have read.</summary>
    private sealed class Reading
    {
        private int _lists;

        public ConcurrentBag<string> Faults { get; } = [];

        /// <summary>The states of which a list was read to its end.</summary>
        public ConcurrentDictionary<string, bool> States { get; } = [];

        public int Lists => Volatile.Read(ref _lists);

        public void Finish(string state)
        {
            States[state] = true;
            Interlocked.Increment(ref _lists);
        }
    }
}
