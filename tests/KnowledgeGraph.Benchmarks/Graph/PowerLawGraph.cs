using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>
/// A graph with few hubs and many ends, after Barabási and Albert: each node joins ten others that are chosen by how many edges they
/// have, up to ten edges a node in all; the numbers of the nodes, the order of the edges and their directions are random. The same on
/// every machine: <see cref="Create"/> compares the edges with their SHA-256.
/// </summary>
internal sealed class PowerLawGraph
{
    private const uint Seed = 20240607;
    private const int EdgesOfNode = 10;
    private const int Questions = 200;

    private static readonly Dictionary<int, string> Digests = new()
    {
        [10_000] = "d92289d81a2c2ffd3a0000acec5098c93d6c9ec46078c8eaebcbc5b6a8a47a4c",
        [200_000] = "7824596d2052b862cf42b0eefa66663fcfafa412b37b1ad4bd0808a6284553f9",
    };

    private readonly MersenneTwister _random = new(Seed);
    private readonly List<int> _ends = [];

    private PowerLawGraph(int nodes)
    {
        var joined = Join(nodes);
        var numbers = Enumerable.Range(0, nodes).ToArray();
        Shuffle(numbers);
        Shuffle(joined);
        Kinds = new int[nodes];
        Names = new string[nodes];
        for (var node = 0; node < nodes; node++)
        {
            Kinds[node] = _random.Next(KindNames.Length);
            var first = FirstNames[_random.Next(FirstNames.Length)];
            Names[node] = $"{first} {LastNames[_random.Next(LastNames.Length)]} {node}";
        }

        Edges = Array.ConvertAll(joined, edge => Describe(numbers[edge.From], numbers[edge.To]));
        Pairs = new (int, int)[Questions];
        for (var i = 0; i < Questions;)
        {
            Pairs[i] = (_random.Next(nodes), _random.Next(nodes));
            i += Pairs[i].From == Pairs[i].To ? 0 : 1;
        }

        HashSet<int> centres = [];
        while (centres.Count < Questions)
        {
            centres.Add(_random.Next(nodes));
        }

        Centres = [.. centres];
    }

    public static string[] KindNames { get; } = ["person", "org", "place", "work", "topic"];

    public static string[] EdgeNames { get; } = ["knows", "works_at", "located_in", "cites", "about", "part_of"];

    /// <summary>By node, which of the <see cref="KindNames"/>.</summary>
    public int[] Kinds { get; }

    public string[] Names { get; }

    public Edge[] Edges { get; }

    /// <summary>Between which nodes to look for paths.</summary>
    public (int From, int To)[] Pairs { get; }

    /// <summary>Whose neighbourhood to look at.</summary>
    public int[] Centres { get; }

    private static string[] FirstNames { get; } = ["Ada", "Bo", "Cy", "Dee", "Eli", "Fay", "Gus", "Hal", "Ivy", "Jo"];

    private static string[] LastNames { get; } = ["Arden", "Birch", "Coll", "Dray", "Elm", "Frost", "Gale", "Holt", "Innes", "Jarrow"];

    /// <summary>The graph of a size; for 10,000 and 200,000 nodes it is known what it must be.</summary>
    public static PowerLawGraph Create(int nodes)
    {
        var graph = new PowerLawGraph(nodes);
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(graph.EdgeTable())));
        return !Digests.TryGetValue(nodes, out var expected) || digest == expected
            ? graph
            : throw new InvalidOperationException($"The edges have the digest {digest} rather than {expected}.");
    }

    /// <summary>The edges as comma-separated values.</summary>
    public string EdgeTable()
    {
        var table = new StringBuilder("source,target,kind,since\n");
        foreach (var edge in Edges)
        {
            table.Append($"{edge.From},{edge.To},{EdgeNames[edge.Kind]},{edge.Since:yyyy-MM-dd}\n");
        }

        return table.ToString();
    }

    private (int From, int To)[] Join(int nodes)
    {
        List<(int From, int To)> edges = [];
        for (var node = 0; node <= EdgesOfNode; node++)
        {
            for (var other = 0; other < node; other++)
            {
                edges.Add((node, other));
                _ends.AddRange([node, other]);
            }
        }

        for (var node = EdgesOfNode + 1; node < nodes; node++)
        {
            SortedSet<int> others = [];
            while (others.Count < EdgesOfNode)
            {
                others.Add(RandomEnd());
            }

            foreach (var other in others)
            {
                edges.Add((node, other));
                _ends.Add(other);
            }

            _ends.AddRange(Enumerable.Repeat(node, EdgesOfNode));
        }

        var known = edges.Select(edge => (Math.Min(edge.From, edge.To), Math.Max(edge.From, edge.To))).ToHashSet();
        while (edges.Count < EdgesOfNode * nodes)
        {
            var (from, to) = (RandomEnd(), RandomEnd());
            if (from != to && known.Add((Math.Min(from, to), Math.Max(from, to))))
            {
                edges.Add((from, to));
            }
        }

        return [.. edges];
    }

    private int RandomEnd() => _ends[_random.Next(_ends.Count)];

    private void Shuffle<T>(T[] items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = _random.Next(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    private Edge Describe(int from, int to)
    {
        if (_random.NextDouble() < 0.5)
        {
            (from, to) = (to, from);
        }

        var kind = _random.Next(EdgeNames.Length);
        var year = 1990 + _random.Next(36);
        var month = 1 + _random.Next(12);
        return new Edge(from, to, kind, new DateOnly(year, month, 1 + _random.Next(28)));
    }

    /// <param name="Kind">Which of the <see cref="EdgeNames"/>.</param>
    /// <param name="Since">From when on it holds.</param>
    public readonly record struct Edge(int From, int To, int Kind, DateOnly Since);
}
