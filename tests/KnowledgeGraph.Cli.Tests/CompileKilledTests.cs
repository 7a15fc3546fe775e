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
            var start = Kg.Start("compile", railway.Path, "-o", file);
            start.RedirectStandardOutput = true;
            using var process = Process.Start(start)!;
            await Task.Delay(duration.Elapsed * kill / Kills);
            process.Kill();
            await process.WaitForExitAsync();

            var left = await File.ReadAllBytesAsync(file);
            (left.AsSpan().SequenceEqual(old) || left.AsSpan().SequenceEqual(replacement)).ShouldBeTrue($"after kill {kill} of {Kills}");
        }

        Kg.Run("compile", railway.Path, "-o", file).ExitCode.ShouldBe(0);
        Directory.GetFiles(railway.Path, "facts.kg*").ShouldBe([file]);
    }

    [Fact]
    public void Compile_BesideWhatOthersLeft_TakesAwayItsOwnAlone()
    {
        using var railway = new RailwayFolder();
        var file = Path.Combine(railway.Path, "facts.kg");
        var dead = Write("facts.kg.k3yxw2mz.4jq.unfinished");
        string[] others = [Write("other.kg.k3yxw2mz.4jq.unfinished"), Write("facts.kg.unfinished"), Write("facts.kg.backup"), Write("my-facts.kg.k3yxw2mz.4jq.unfinished")];
        var begun = Write("facts.kg.aaaaaaaa.aaa.unfinished", "");
        var running = Write("facts.kg.bbbbbbbb.bbb.unfinished");

        using (new FileStream(running, FileMode.Open, FileAccess.Write, FileShare.Delete))
        {
            Kg.Run("compile", railway.Path, "-o", file).ExitCode.ShouldBe(0);
        }

        File.Exists(dead).ShouldBeFalse();
        others.Append(begun).Append(running).ShouldAllBe(left => File.Exists(left));

        string Write(string name, string content = "half of an image")
        {
            var path = Path.Combine(railway.Path, name);
            File.WriteAllText(path, content);
            return path;
        }
    }
}
