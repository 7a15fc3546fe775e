using System.Diagnostics;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Benchmarks.Build;

/// <summary>One run from files to an image.</summary>
/// <param name="Reading">Seconds to read the files.</param>
/// <param name="Checking">Seconds to parse and bind them, and to check the facts.</param>
/// <param name="Writing">Seconds to write the image.</param>
/// <param name="Processor">Seconds of processor time of the whole run.</param>
/// <param name="Image">Null where the set has errors.</param>
internal sealed record BuildStages(double Reading, double Checking, double Writing, double Processor, byte[]? Image)
{
    public double Total => Reading + Checking + Writing;

    /// <param name="parsed">What is kept of the run before.</param>
    public static BuildStages Run(FactSetFolder folder, ParsedFiles parsed)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var files = folder.Read();
        var read = watch.Elapsed.TotalSeconds;
        var compilation = files.Compile(parsed);
        var check = watch.Elapsed.TotalSeconds;
        var image = FactSetImage.Write(compilation).Image;
        var write = watch.Elapsed.TotalSeconds;
        return new BuildStages(read, check - read, write - check, (Environment.CpuUsage.TotalTime - processor).TotalSeconds, image?.Bytes);
    }
}
