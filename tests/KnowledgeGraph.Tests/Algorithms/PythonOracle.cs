using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace KnowledgeGraph.Tests.Algorithms;

/// <summary>Asks networkx and igraph the same questions, in a process of Debian's Python or else of the first on the PATH.</summary>
internal static class PythonOracle
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { IncludeFields = true };
    private static readonly string? Interpreter =
        new[] { "/usr/bin/python3", "python3" }.FirstOrDefault(python => Run(python, "", "-c", "import networkx, scipy, igraph").ExitCode == 0);

    public static bool IsAvailable => Interpreter is not null;

    public static Answer Ask(
        int nodes,
        IEnumerable<(int From, int To)> edges,
        bool isDirected,
        IEnumerable<(int From, int To)> pairs,
        int k,
        IEnumerable<int>? weights = null)
    {
        var question = JsonSerializer.Serialize(new
        {
            nodes,
            directed = isDirected,
            edges = edges.Select(edge => new[] { edge.From, edge.To }),
            pairs = pairs.Select(pair => new[] { pair.From, pair.To }),
            k,
            weights,
        });
        var script = RepositoryFolder.Combine("tests", "KnowledgeGraph.Tests", "oracle", "structure.py");
        var (exitCode, answer, error) = Run(Interpreter.ShouldNotBeNull(), question, script);
        exitCode.ShouldBe(0, error);
        return JsonSerializer.Deserialize<Answer>(answer, Web).ShouldNotBeNull();
    }

    private static (int ExitCode, string Output, string Error) Run(string python, string input, params string[] arguments)
    {
        try
        {
            return ChildProgram.Run(new ProcessStartInfo(python, arguments), input);
        }
        catch (Exception exception) when (exception is Win32Exception or IOException)
        {
            return (-1, "", exception.Message);
        }
    }

    /// <summary>The answer of the script.</summary>
    internal sealed record Answer(
        double[] PageRank,
        double[] Closeness,
        double[] Betweenness,
        int[][] Components,
        double Modularity,
        int[][] PathLengths,
        long[][] PathCosts,
        int[][] CommonNeighbours,
        double[] Jaccard,
        double[] AdamicAdar,
        int[][][] ShortestPaths);
}
