using KnowledgeGraph.Testing.Processes;

namespace KnowledgeGraph.Testing.Railways;

/// <summary>A copy of the railway set that a test may break.</summary>
public sealed class RailwayFolder : IDisposable
{
    /// <summary>The set itself, which no test may change.</summary>
    public static readonly string Original = RepositoryFolder.Combine("tests", "Railway");

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

    /// <summary>The full path of a file in the folder.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Replaces the first occurrence of a text, which must be there.</summary>
    public void Replace(string file, string text, string replacement)
    {
        var path = System.IO.Path.Combine(Path, file);
        var content = File.ReadAllText(path);
        var index = content.IndexOf(text, StringComparison.Ordinal);
        index.ShouldBeGreaterThanOrEqualTo(0, $"'{text}' is not in {file}");
        File.WriteAllText(path, string.Concat(content.AsSpan(0, index), replacement, content.AsSpan(index + text.Length)));
    }

    /// <summary>Runs git in the folder, without the configuration of the user or the machine.</summary>
    public void Git(params string[] arguments) => GitFolder.Run(Path, arguments);

    /// <summary>Commits everything.</summary>
    public void Commit(string message)
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--message", message);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
