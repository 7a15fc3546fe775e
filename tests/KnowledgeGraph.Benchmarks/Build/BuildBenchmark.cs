using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Language.FactSets;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Benchmarks.Build;

/// <summary>
/// From files on disk to an image in memory, in a process of its own for each size: the first run, and runs after one file of a thousand has
/// changed; the memory that the process needed at most; and the bytes of the image for each statement.
/// </summary>
internal static class BuildBenchmark
{
    private const int Edits = 7;

    private static readonly int[] Sizes = [100_000, 1_000_000];

    /// <param name="arguments">Other numbers of statements, in thousands.</param>
    public static int Run(string[] arguments)
    {
        var sizes = arguments.Length == 0 ? Sizes : arguments.Select(size => int.Parse(size, CultureInfo.InvariantCulture) * 1_000).ToArray();
        Console.WriteLine("| statements | first run, s | processor time, s | peak memory, MB | one file edited, s | of the first | bytes a statement |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var size in sizes)
        {
            using var folder = new TemporaryFolder();
            StatementFolder.Write(folder.Path, size);
            var start = new ProcessStartInfo(Environment.ProcessPath!) { ArgumentList = { "build-once", folder.Path, $"{size}" } };
            using var process = Process.Start(start)!;
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                return process.ExitCode;
            }
        }

        return 0;
    }

    /// <summary>The child process.</summary>
    public static int RunOnce(string path, int statements)
    {
        var folder = new FactSetFolder(new DirectoryInfo(path));
        var watch = Stopwatch.StartNew();
        var first = FactSetImage.Compile(folder.Read());
        var cold = watch.Elapsed.TotalSeconds;
        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime.TotalSeconds;
        var peak = process.PeakWorkingSet64;
        if (first.Image is null)
        {
            Console.Error.WriteLine(string.Join('\n', first.Diagnostics.Take(5)));
            return 1;
        }

        var bytes = first.Image.Bytes.Length;
        var warm = Statistics.Median(Enumerable.Range(1, Edits).Select(edition =>
        {
            StatementFolder.Edit(path, statements, edition);
            GC.Collect();
            watch.Restart();
            _ = FactSetImage.Compile(folder.Read());
            return watch.Elapsed.TotalSeconds;
        }));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {statements:N0} | {cold:N2} | {processor:N2} | {peak / 1e6:N0} | {warm:N2} | {warm / cold:N2} | {bytes / (double)statements:N0} |"));
        return 0;
    }
}
