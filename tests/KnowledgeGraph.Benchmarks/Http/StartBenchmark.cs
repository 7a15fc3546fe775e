namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>
/// From process start to the last byte of the first answer, relative to the bare endpoint published the same way; the two take turns.
/// </summary>
internal static class StartBenchmark
{
    private const int Rounds = 15;

    public static async Task<int> RunAsync(string[] _)
    {
        var request = """{"query":"{ __typename }"}"""u8.ToArray();
        var bodyFile = Path.GetTempFileName();
        await File.WriteAllTextAsync(bodyFile, """{"data":{"__typename":"Query"}}""");
        try
        {
            using var programs = PublishedPrograms.Publish(PublishedPrograms.Server, PublishedPrograms.Bench);
            var rounds = new (double Bare, double Server)[Rounds];
            for (var round = 0; round < Rounds; round++)
            {
                using var bare = await ServerProcess.StartAsync(
                    ServerCommand.BareIn(programs.FolderOf(PublishedPrograms.Bench), bodyFile), request);
                using var server = await ServerProcess.StartAsync(
                    ServerCommand.ProductIn(programs.FolderOf(PublishedPrograms.Server)), request);
                rounds[round] = (bare.StartToFirstAnswer.TotalMilliseconds, server.StartToFirstAnswer.TotalMilliseconds);
            }

            Console.WriteLine(
                $"start to first answer, published ReadyToRun: bare {Statistics.Median(rounds.Select(r => r.Bare)):F0} ms, server "
                + $"{Statistics.Median(rounds.Select(r => r.Server)):F0} ms, ratio "
                + $"{Statistics.Median(rounds.Select(r => r.Server / r.Bare)):F2} (medians of {Rounds})");
            return 0;
        }
        finally
        {
            File.Delete(bodyFile);
        }
    }
}
