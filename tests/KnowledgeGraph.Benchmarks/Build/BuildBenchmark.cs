using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Compiler.Concurrency;
using KnowledgeGraph.Language.FactSets;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Benchmarks.Build;

/// <summary>
/// From files on disk to an image in memory, in a process of its own for each size: the first run; the same on one processor; and runs
/// after one file of a thousand has changed, as <c>--watch</c> does them. Each by its stages, with the memory that the process needed at
/// most and the bytes of the image for each statement.
/// </summary>
internal static class BuildBenchmark
{
    private const int Edits = 7;

    private static readonly int[] Sizes = [100_000, 1_000_000];

    /// <param name="arguments">Other numbers of statements, in thousands.</param>
    public static int Run(string[] arguments)
    {
        var sizes = arguments.Length == 0 ? Sizes : arguments.Select(size => int.Parse(size, CultureInfo.InvariantCulture) * 1_000).ToArray();
        Console.WriteLine(
            "| statements | run | s | read | check | write | of the first | processor time, s | peak memory, MB | bytes a statement |");
        Console.WriteLine("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
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
        var first = BuildStages.Run(folder, new ParsedFiles());
        if (first.Image is null)
        {
            Console.Error.WriteLine("The set has errors.");
            return 1;
        }

        Print("first", first, PeakMemory());
        Print("again", BuildStages.Run(folder, new ParsedFiles()), null);
        var alone = OrderedParallel.RunAlone(() => BuildStages.Run(folder, new ParsedFiles()));
        Print("again, one processor", alone, null);
        if (!alone.Image.AsSpan().SequenceEqual(first.Image))
        {
            Console.Error.WriteLine("One processor and all of them write different images.");
            return 1;
        }

        var parsed = new ParsedFiles();
        BuildStages.Run(folder, parsed);
        var edits = Enumerable.Range(1, Edits).Select(edition =>
        {
            StatementFolder.Edit(path, statements, edition);
            GC.Collect();
            return BuildStages.Run(folder, parsed);
        });
        Print("one file edited", edits.OrderBy(run => run.Total).ElementAt(Edits / 2), PeakMemory());
        return 0;

        void Print(string name, BuildStages run, double? peak) => Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {statements:N0} | {name} | {run.Total:N2} | {run.Reading:N2} | {run.Checking:N2} | {run.Writing:N2} "
                + $"| {run.Total / first.Total:N2} | {run.Processor:N2} | {peak:N0} | {run.Image!.Length / (double)statements:N1} |"));
    }

    private static double PeakMemory()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }
}
