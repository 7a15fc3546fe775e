using System.Diagnostics;
using System.Text.Json;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Benchmarks.Search;

/// <summary>The peer of the search: minisearch in Node.js, with beginnings and misspellings switched on.</summary>
/// <seealso href="https://lucaong.github.io/minisearch/"/>
internal static class MiniSearch
{
    /// <summary>Median microseconds for each list of questions; null where Node.js or the package is not there.</summary>
    public static double[]? Measure(string[] names, IEnumerable<string[]> questions)
    {
        var folder = PeerFolder();
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            return null;
        }

        var input = Path.GetTempFileName();
        try
        {
            File.WriteAllText(input, JsonSerializer.Serialize(new { names, questions = questions.ToArray() }));
            using var node = Process.Start(
                new ProcessStartInfo("node", [Path.Combine(folder, "minisearch.mjs"), input]) { RedirectStandardOutput = true })!;
            var output = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            return node.ExitCode == 0 ? JsonSerializer.Deserialize<double[]>(output) : null;
        }
        finally
        {
            File.Delete(input);
        }
    }

    /// <summary>In the checkout: npm packages are not copied to the output.</summary>
    private static string PeerFolder() => RepositoryFolder.Combine("tests", "KnowledgeGraph.Benchmarks", "Search", "peer");
}
