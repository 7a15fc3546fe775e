using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>Another implementation in a process of its own, over the same edges in a file.</summary>
/// <param name="Name">What to call it in the table.</param>
/// <param name="Program">What runs its script.</param>
/// <param name="Script">In the folder <c>Graph/peer</c>.</param>
internal sealed record GraphPeer(string Name, string Program, string Script)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    /// <summary>Of Debian, <c>python3-igraph</c>: written in C.</summary>
    /// <seealso href="https://igraph.org/"/>
    public static GraphPeer Igraph { get; } = new("igraph", "/usr/bin/python3", "igraph_peer.py");

    /// <summary>From npm: written in JavaScript.</summary>
    /// <seealso href="https://graphology.github.io/"/>
    public static GraphPeer Graphology { get; } = new("graphology", "node", "graphology_peer.mjs");

    /// <summary>The time of each question, by name; empty where the peer is not installed.</summary>
    public Answer Measure(string folder, int nodes, params string[] questions)
    {
        try
        {
            var start = new ProcessStartInfo(
                Program, [Path.Combine(ScriptFolder(), Script), folder, $"{nodes}", string.Join(',', questions)])
            {
                RedirectStandardOutput = true,
            };
            using var process = Process.Start(start)!;
            using var end = new Timer(_ => process.Kill(), null, Patience, Timeout.InfiniteTimeSpan);
            var answer = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode == 0)
            {
                return new Answer(Name, JsonSerializer.Deserialize<Dictionary<string, Measurement>>(answer)!);
            }
        }
        catch (Win32Exception)
        {
        }

        Console.WriteLine($"{Name} does not answer: is it installed?");
        return new Answer(Name, new Dictionary<string, Measurement>());
    }

    /// <summary>In the checkout: npm packages are not copied to the output.</summary>
    private static string ScriptFolder() => RepositoryFolder.Combine("tests", "KnowledgeGraph.Benchmarks", "Graph", "peer");

    /// <param name="Name">The owner.</param>
    /// <param name="Times">By question.</param>
    internal sealed record Answer(string Name, IReadOnlyDictionary<string, Measurement> Times);
}
