using System.Diagnostics;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Fuzz.GraphQL;
using KnowledgeGraph.Tests.Samples;

namespace KnowledgeGraph.Fuzz.Images;

/// <summary>A series of changed images put to the runtime.</summary>
public sealed class ImageFuzzRun(ulong seed)
{
    private const int Attempts = 4;
    private static readonly byte[] Image = ImageWriter.Write(Railway.Facts).Image!.Bytes;

    /// <summary>Runs inputs, each made from the seed and its number alone.</summary>
    public FuzzSummary Run(int first, int count)
    {
        var summary = new FuzzSummary();
        for (var number = first; number < first + count; number++)
        {
            RunInput(number, summary);
            if (number - first == count / 10)
                summary.MemoryAtStart = GC.GetTotalMemory(forceFullCollection: true);
        }

        summary.MemoryAtEnd = GC.GetTotalMemory(forceFullCollection: true);
        return summary;
    }

    private void RunInput(int number, FuzzSummary summary)
    {
        var changed = ImageMutation.Change(Image, Randomness.OfCase(seed, number));
        var start = Stopwatch.GetTimestamp();
        var failure = ImageCheck.Check(Image, changed);
        var elapsed = Stopwatch.GetElapsedTime(start);

        // A collection or another program may get in the way once. What hangs, hangs each time.
        for (var attempt = 1; attempt < Attempts && elapsed > FuzzRun.LongestInput / 5; attempt++)
        {
            start = Stopwatch.GetTimestamp();
            ImageCheck.Check(Image, changed);
            elapsed = TimeSpan.FromTicks(Math.Min(elapsed.Ticks, Stopwatch.GetElapsedTime(start).Ticks));
        }

        summary.Add(number, elapsed);
        failure ??= elapsed > FuzzRun.LongestInput ? $"It takes {elapsed.TotalMilliseconds:0} ms." : null;
        if (failure is not null)
            summary.Add($"Image {number}: {failure}");
    }
}
