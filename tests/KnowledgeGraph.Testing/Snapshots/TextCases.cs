using System.Text;

namespace KnowledgeGraph.Testing.Snapshots;

/// <summary>
/// A folder of text cases: operations (<c>*.graphql</c>), each with its answer in a JSON file of the same name beside it. They are compared
/// as text, not by Snapshooter, which reads JSON as JSON: the order and the layout of an answer count, and the number 1.0 is not 1.
/// </summary>
/// <param name="parts">The path of the folder in the repository.</param>
public sealed class TextCases(params string[] parts)
{
    private const int LinesAround = 3;

    private readonly string _folder = RepositoryFolder.Combine(parts);

    /// <summary>The path of each operation in the folder, with <c>/</c> and without its extension, in ordinal order.</summary>
    public IEnumerable<string> Names =>
        Directory.EnumerateFiles(_folder, "*.graphql", SearchOption.AllDirectories)
            .Select(path => Path.ChangeExtension(Path.GetRelativePath(_folder, path), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public string Operation(string name) => File.ReadAllText(PathOf(name, ".graphql"));

    /// <summary>
    /// Compares an answer with the file beside its operation. An answer that differs is written to <c>{name}.received.json</c>, which git
    /// ignores; rename it where the change is intended.
    /// </summary>
    public void ShouldAnswer(string name, string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var file = PathOf(name, ".json");
        var received = PathOf(name, ".received.json");
        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (answer == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, answer);
        throw new ShouldAssertException($"The answer is not that of {file}; it is written to {received}.\n{Difference(expected, answer)}");
    }

    private string PathOf(string name, string extension) => Path.Combine(_folder, name + extension);

    /// <summary>The first lines that differ, with some lines before them.</summary>
    private static string Difference(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var first = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var text = new StringBuilder($"From line {first + 1}:\n");
        foreach (var line in old[Math.Max(0, first - LinesAround)..first])
        {
            text.Append("  ").Append(line).Append('\n');
        }

        foreach (var line in old.Skip(first).Take(LinesAround))
        {
            text.Append("- ").Append(line).Append('\n');
        }

        foreach (var line in now.Skip(first).Take(LinesAround))
        {
            text.Append("+ ").Append(line).Append('\n');
        }

        return text.ToString();
    }
}
