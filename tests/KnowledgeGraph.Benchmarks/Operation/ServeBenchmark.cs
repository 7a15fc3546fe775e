using KnowledgeGraph.Benchmarks.Http;
using KnowledgeGraph.Benchmarks.Image;

namespace KnowledgeGraph.Benchmarks.Operation;

/// <summary>
/// From the start of a server over an image file to the last byte of its first answer, for 1,000 and 1,000,000 statements; the two take
/// turns, and the small one is the peer of the large one.
/// </summary>
internal static class ServeBenchmark
{
    private const int Rounds = 7;

    public static async Task<int> RunAsync()
    {
        var files = new[] { 1_000, 1_000_000 }.Select(Write).ToArray();
        var request = """{"query":"{ node(id: \"s3\") { id } shortestPath(from: \"s3\", to: \"s100\") { length } }"}"""u8.ToArray();
        try
        {
            foreach (var isCopied in new[] { true, false })
            {
                var rounds = new (double Small, double Large)[Rounds];
                for (var round = 0; round < Rounds; round++)
                {
                    rounds[round] = (await StartAsync(files[0], request, isCopied), await StartAsync(files[1], request, isCopied));
                }

                Console.WriteLine(
                    $"start to first answer, {(isCopied ? "private copy" : "file itself"),-12}: {Statistics.Median(rounds.Select(round => round.Small)):F0} ms for {new FileInfo(files[0]).Length / 1e6:F1} MB, "
                    + $"{Statistics.Median(rounds.Select(round => round.Large)):F0} ms for {new FileInfo(files[1]).Length / 1e6:F1} MB, "
                    + $"ratio {Statistics.Median(rounds.Select(round => round.Large / round.Small)):F2} (medians of {Rounds})");
            }

            return 0;
        }
        finally
        {
            Array.ForEach(files, File.Delete);
        }
    }

    private static async Task<double> StartAsync(string file, byte[] request, bool isCopied)
    {
        using var server = await ServerProcess.StartAsync(
            ServerCommand.Product("--image", file, "--Images:PrivateCopy", isCopied ? "true" : "false"), request);
        return server.StartToFirstAnswer.TotalMilliseconds;
    }

    private static string Write(int statements)
    {
        var file = Path.GetTempFileName();
        File.WriteAllBytes(file, SyntheticImage.Create(statements));
        return file;
    }
}
