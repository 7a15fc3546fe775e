using System.Diagnostics;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>A compile that is killed at whatever moment leaves the old file, or the new one where it was done.</summary>
public sealed class CompileKilledTests
{
    private const int Kills = 8;

    [Fact]
    public async Task Compile_ThatIsKilled_LeavesAWholeFile()
    {
        using var railway = new RailwayFolder();
        var file = Path.Combine(railway.Path, "facts.kg");
        var duration = Stopwatch.StartNew();
        Kg.Run("compile", railway.Path, "-o", file).ExitCode.ShouldBe(0);
        duration.Stop();
        var old = await File.ReadAllBytesAsync(file);
        railway.Replace("agents.yaml", "name: Valley Rail\n", "name: Valley Railways\n");
        var other = Path.Combine(railway.Path, "other.kg");
        Kg.Run("compile", railway.Path, "-o", other).ExitCode.ShouldBe(0);
        var replacement = await File.ReadAllBytesAsync(other);
        replacement.ShouldNotBe(old);

        for (var kill = 1; kill <= Kills; kill++)
        {
            await File.WriteAllBytesAsync(file, old);
            using var process = Process.Start(new ProcessStartInfo(
                "dotnet", [Path.Combine(AppContext.BaseDirectory, "kg.dll"), "compile", railway.Path, "-o", file])
            {
                RedirectStandardOutput = true,
            })!;
            await Task.Delay(duration.Elapsed * kill / Kills);
            process.Kill();
            await process.WaitForExitAsync();

            var left = await File.ReadAllBytesAsync(file);
            (left.AsSpan().SequenceEqual(old) || left.AsSpan().SequenceEqual(replacement)).ShouldBeTrue($"after kill {kill} of {Kills}");
        }
    }
}
