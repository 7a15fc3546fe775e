using System.Diagnostics;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>A copy of the railway set that a test may break.</summary>
internal sealed class RailwayFolder : IDisposable
{
    public static readonly string Original = System.IO.Path.Combine(AppContext.BaseDirectory, "Railway");

    public RailwayFolder()
    {
        Path = Directory.CreateTempSubdirectory("railway-").FullName;
        foreach (var file in Directory.EnumerateFiles(Original, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(Original, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Path { get; }

    /// <summary>Replaces the first occurrence of a text, which must be there.</summary>
    public void Replace(string file, string text, string replacement)
    {
        var path = System.IO.Path.Combine(Path, file);
        var content = File.ReadAllText(path);
        var index = content.IndexOf(text, StringComparison.Ordinal);
        index.ShouldBeGreaterThanOrEqualTo(0, $"'{text}' does not stand in {file}");
        File.WriteAllText(path, string.Concat(content.AsSpan(0, index), replacement, content.AsSpan(index + text.Length)));
    }

    /// <summary>Runs git in the folder, with no configuration but its own.</summary>
    public void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=Tester", "-c", "user.email=tester@example.org", .. arguments]) { WorkingDirectory = Path };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        using var git = Process.Start(start)!;
        git.WaitForExit();
        git.ExitCode.ShouldBe(0);
    }

    /// <summary>Commits everything.</summary>
    public void Commit(string message)
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--message", message);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
