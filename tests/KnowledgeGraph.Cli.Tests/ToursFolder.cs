namespace KnowledgeGraph.Cli.Tests;

/// <summary>A copy of the tours, beside a copy of the railway that they use.</summary>
internal sealed class ToursFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ToursFolder()
    {
        foreach (var set in (string[])["Railway", "Tours"])
        {
            var original = RepositoryFolder.Combine("tests", set);
            foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(_folder[set], Path.GetRelativePath(original, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }
    }

    /// <summary>The folder of the tours.</summary>
    public string Tours => _folder["Tours"];

    /// <summary>The folder of the railway.</summary>
    public string Railway => _folder["Railway"];

    /// <summary>All files of the railway with their bytes.</summary>
    public string RailwayContents() => string.Concat(Directory.GetFiles(Railway, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Select(file => file + Convert.ToHexString(File.ReadAllBytes(file))));

    /// <summary>The text of a file of the tours.</summary>
    public string Read(string file) => File.ReadAllText(Path.Combine(Tours, file));

    /// <summary>Writes a file.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[path])!);
        File.WriteAllText(_folder[path], text);
    }

    /// <summary>Replaces the first occurrence of a text in a file, which must be there.</summary>
    public void Replace(string path, string text, string replacement)
    {
        var full = _folder[path];
        var content = File.ReadAllText(full);
        var index = content.IndexOf(text, StringComparison.Ordinal);
        index.ShouldBeGreaterThanOrEqualTo(0, $"'{text}' is not in {path}");
        File.WriteAllText(full, string.Concat(content.AsSpan(0, index), replacement, content.AsSpan(index + text.Length)));
    }

    public void Dispose() => _folder.Dispose();
}
