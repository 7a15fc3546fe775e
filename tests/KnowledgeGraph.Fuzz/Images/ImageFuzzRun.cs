using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Fuzz.GraphQL;
using KnowledgeGraph.Testing.Railways;

namespace KnowledgeGraph.Fuzz.Images;

/// <summary>A series of changed images put to the runtime.</summary>
public sealed class ImageFuzzRun(ulong seed)
{
    private static readonly byte[] Image = ImageWriter.Write(ModelRailway.Facts).Image!.Bytes;

    /// <summary>Runs inputs, each made from the seed and its number alone.</summary>
    public FuzzSummary Run(int first, int count)
    {
        var summary = new FuzzSummary();
        summary.Run(first, count, number => RunInput(number, summary));
        return summary;
    }

    private void RunInput(int number, FuzzSummary summary)
    {
        var changed = ImageMutation.Change(Image, Randomness.OfCase(seed, number));
        string? failure = null;
        var elapsed = InputClock.Measure(FuzzRun.LongestInput, () => failure ??= ImageCheck.Check(Image, changed));
        summary.Add(number, elapsed);
        failure ??= elapsed > FuzzRun.LongestInput ? $"It takes {elapsed.TotalMilliseconds:0} ms." : null;
        if (failure is not null)
        {
            summary.Add($"Image {number}: {failure}");
        }
    }
}
