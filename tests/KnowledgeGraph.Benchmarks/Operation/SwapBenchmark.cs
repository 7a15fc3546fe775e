using KnowledgeGraph.Benchmarks.Http;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Benchmarks.Operation;

/// <summary>
/// 100 images taken up in a minute while 16 clients ask for pages and paths. Spells with and without replacement take turns, the latter
/// being the peer: what replacing adds to the slowest answer of a spell.
/// </summary>
internal static class SwapBenchmark
{
    private const int Clients = 16;
    private const int Editions = 4;
    private const int Spells = 10;
    private const int SwapsPerSpell = 10;
    private static readonly TimeSpan Spell = TimeSpan.FromSeconds(6);

    public static async Task<int> RunAsync(string[] folders)
    {
        var failed = false;
        foreach (var folder in folders.Length > 0 ? folders : [RepositoryFolder.Combine("seeds"), RepositoryFolder.Combine("tests", "Railway")])
        {
            failed |= !await MeasureAsync(folder);
        }

        return failed ? 1 : 0;
    }

    private static async Task<bool> MeasureAsync(string folder)
    {
        var editions = Enumerable.Range(0, Editions).Select(number => Edition.Compile(folder, number)).ToArray();
        var directory = Directory.CreateTempSubdirectory("swap-");
        var file = Path.Combine(directory.FullName, "facts.kg");
        editions[0].Publish(file);
        try
        {
            using var server = await ServerProcess.StartAsync(
                ServerCommand.Product("--image", file), """{"query":"{ __typename }"}"""u8.ToArray());
            using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{server.Port}/") };
            var clients = CreateClients(http, editions);
            using var end = new CancellationTokenSource();
            var running = clients.Select(client => Task.Run(() => client.AskAsync(end.Token))).ToArray();
            await Task.Delay(Spell);

            var spells = new (double Quiet, double Swapping)[Spells];
            var memory = new List<long>();
            for (var spell = 0; spell < Spells; spell++)
            {
                spells[spell] = (
                    await SpellAsync(clients, () => Task.Delay(Spell)), await SpellAsync(clients, () => SwapAsync(editions, file)));
                memory.Add(server.WorkingSet);
            }

            await end.CancelAsync();
            await Task.WhenAll(running);
            return Report(folder, clients, spells, memory);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static SwapClient[] CreateClients(HttpClient http, Edition[] editions)
    {
        using var graph = FactGraph.Open(editions[0].Image.Bytes);
        var (from, to) = (graph.Entity(new EntityRow(0)).Id, graph.Entity(new EntityRow(graph.Entities.Count - 1)).Id);
        var marks = editions.ToDictionary(edition => edition.Image.ContentHash, edition => edition.Mark);
        return [.. Enumerable.Range(0, Clients).Select(_ => new SwapClient(http, marks, from, to))];
    }

    /// <summary>The slowest answer of all clients while something happens.</summary>
    private static async Task<double> SpellAsync(SwapClient[] clients, Func<Task> action)
    {
        Array.ForEach(clients, client => client.ResetSlowest());
        await action();
        return clients.Max(client => client.Slowest);
    }

    private static async Task SwapAsync(Edition[] editions, string file)
    {
        for (var swap = 1; swap <= SwapsPerSpell; swap++)
        {
            editions[swap % Editions].Publish(file);
            await Task.Delay(Spell / SwapsPerSpell);
        }
    }

    private static bool Report(string folder, SwapClient[] clients, (double Quiet, double Swapping)[] spells, List<long> memory)
    {
        var (quiet, swapping) = (
            Statistics.Median(spells.Select(spell => spell.Quiet)), Statistics.Median(spells.Select(spell => spell.Swapping)));
        var (failures, mixed) = (clients.Sum(client => client.Failures), clients.Sum(client => client.Mixed));
        Console.WriteLine(
            $"{Path.GetFileName(folder)}: {Spells * SwapsPerSpell} images taken up, {clients.Sum(client => client.Answers):N0} answers, "
            + $"{failures} failed, {mixed} mixed, "
            + $"{clients.Sum(client => client.StaleCursors)} cursors refused; slowest answer of a spell {quiet:F1} ms without and "
            + $"{swapping:F1} ms with (medians of {Spells}, "
            + $"difference {swapping - quiet:F1} ms); memory {memory[0] / 1e6:F0} MB after {SwapsPerSpell}, {memory[^1] / 1e6:F0} MB at "
            + $"the end");
        return failures + mixed == 0;
    }
}
