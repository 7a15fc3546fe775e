using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>
/// Searches and measures over a power-law graph of 200,000 entities and 2,000,000 statements, as an image in a file, beside bare
/// arrays, igraph and graphology over the same edges; exact betweenness over 10,000 and 100,000. Every ratio is to a peer of the same run.
/// </summary>
internal static class GraphBenchmark
{
    private const int Nodes = 200_000;
    private const int FewNodes = 10_000;
    private const int Rounds = 5;
    private const int FewPairs = 5;

    /// <summary>The parts that can be run alone, in the order in which they run.</summary>
    private static readonly string[] Parts = ["paths", "hops", "measures", "cancellation", "endpoint", "betweenness"];

    /// <param name="arguments">
    /// A folder in which the inputs are kept for another run, without it nothing is kept; and <c>--only</c> with some of the
    /// <see cref="Parts"/>.
    /// </param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var only = Array.IndexOf(arguments, "--only");
        string[] parts = only < 0 ? Parts : arguments[(only + 1)..];
        var folders = only < 0 ? arguments : arguments[..only];
        if (folders.Length > 1 || parts.Length == 0 || parts.Except(Parts).Any())
        {
            Console.Error.WriteLine($"graph [FOLDER] [--only PART …], where PART is one of {string.Join(", ", Parts)}");
            return 2;
        }

        var folder = folders.Length > 0
            ? Directory.CreateDirectory(folders[0]).FullName
            : Directory.CreateTempSubdirectory("graph").FullName;
        try
        {
            await RunAsync(parts, folder);
            return 0;
        }
        finally
        {
            if (folders.Length == 0)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static async Task RunAsync(string[] parts, string folder)
    {
        GraphTable.AddHeader();
        if (!parts.SequenceEqual(["betweenness"]))
        {
            using var input = new GraphInput(folder, Nodes);
            Console.WriteLine($"{Environment.ProcessorCount} processors; image of {new FileInfo(input.ImageFile).Length / 1e6:F0} MB");
            if (parts.Contains("paths"))
            {
                AddPaths(input, folder);
            }

            if (parts.Contains("hops"))
            {
                AddHops(input, folder);
            }

            if (parts.Contains("measures"))
            {
                AddMeasures(input, folder);
            }

            if (parts.Contains("cancellation"))
            {
                CancellationBenchmark.Run(input.Graph, input.Pairs);
            }

            if (parts.Contains("endpoint"))
            {
                await PathEndpointBenchmark.RunAsync(input);
            }
        }

        if (parts.Contains("betweenness"))
        {
            using var input = new GraphInput(folder, FewNodes);
            AddBetweenness(input, folder);
            AddDirectedPageRank(input);
        }
    }

    private static void AddPaths(GraphInput input, string folder)
    {
        var bare = new BareArrays(input.Source);
        var igraph = GraphPeer.Igraph.Measure(folder, Nodes, "shortestPath");
        var graphology = GraphPeer.Graphology.Measure(folder, Nodes, "shortestPath");
        var all = EdgeFilter.Compile(input.Graph, new EdgeFilterOptions());
        var some = EdgeFilter.Compile(input.Graph, new EdgeFilterOptions
        {
            AsOf = Day.From(new DateOnly(2015, 6, 1)),
            Predicates = [.. Enumerable.Range(0, 3).Select(kind => input.Graph.Ontology.FindPredicate(PowerLawImage.PredicateName(kind))!)],
        });

        for (var i = 0; i < input.Pairs.Length; i++)
        {
            Expect(
                ShortestPath.Find(input.Pairs[i].From, input.Pairs[i].To, all)!.Length,
                bare.ShortestPath(input.Source.Pairs[i].From, input.Source.Pairs[i].To).Length - 1);
        }

        var barePath = Measurement.MedianOf(input.Source.Pairs, pair => bare.ShortestPath(pair.From, pair.To));
        var path = Measurement.MedianOf(input.Pairs, pair => ShortestPath.Find(pair.From, pair.To, all));
        var filtered = Measurement.MedianOf(input.Pairs, pair => ShortestPath.Find(pair.From, pair.To, some));
        GraphTable.Add("shortest path", path, "bare arrays", barePath, 3);
        GraphTable.Add("shortest path", path, igraph, "shortestPath", 1.0 / 500);
        GraphTable.Add("shortest path", path, graphology, "shortestPath");
        var quikGraph = new QuikGraphPeer(input.Graph);
        var few = input.Pairs[..FewPairs];
        Expect(ShortestPath.Find(few[0].From, few[0].To, all)!.Length, quikGraph.ShortestPath(few[0].From, few[0].To));
        GraphTable.Add("shortest path", path, QuikGraphPeer.Name, Measurement.MedianOf(few, pair => quikGraph.ShortestPath(pair.From, pair.To)));
        GraphTable.Add("… as of a day, 3 predicates", filtered, "without a filter", path, 3);

        var simple = Measurement.MedianOf(input.Pairs, pair => ShortestSimplePaths.Find(pair.From, pair.To, all, 10));
        GraphTable.Add("10 shortest simple paths", simple, "5 ms", new Measurement(5000, 5000), 1);
        var weighted = Measurement.MedianOf(
            input.Pairs[..FewPairs], pair => ShortestPath.Find(pair.From, pair.To, all, PathWeighting.Credibility));
        GraphTable.Add("shortest path by credibility", weighted, "by steps", path);
    }

    private static void AddHops(GraphInput input, string folder)
    {
        var bare = new BareArrays(input.Source);
        var igraph = GraphPeer.Igraph.Measure(folder, Nodes, "twoHops", "twoHopsGraph");
        var graphology = GraphPeer.Graphology.Measure(folder, Nodes, "twoHops");
        var outwards = EdgeFilter.Compile(input.Graph, new EdgeFilterOptions { Direction = Direction.Out });
        var bareHops = Measurement.MedianOf(input.Source.Centres, centre => bare.TwoHopsOut(centre));
        var hops = Measurement.MedianOf(input.Centres, centre => Neighbourhood.Find(centre, outwards, 2, Neighbourhood.MaxLimit));
        GraphTable.Add("2 hops outwards, with statements", hops, "bare arrays, entities only", bareHops);
        GraphTable.Add("2 hops outwards, with statements", hops, igraph, "twoHopsGraph", 0.2);
        GraphTable.Add("2 hops outwards, with statements", hops, igraph, "twoHops");
        GraphTable.Add("2 hops outwards, with statements", hops, graphology, "twoHops");
    }

    private static void AddMeasures(GraphInput input, string folder)
    {
        string[] questions = ["components", "pageRank", "communities"];
        var bare = new BareArrays(input.Source);
        var igraph = GraphPeer.Igraph.Measure(folder, Nodes, questions);
        var graphology = GraphPeer.Graphology.Measure(folder, Nodes, questions);
        var filter = EdgeFilter.Compile(input.Graph, new EdgeFilterOptions());
        var structure = SimpleGraph.Project(filter);

        Expect(ConnectedComponents.Find(structure).Count, bare.Components());
        var components = Measurement.MedianOf(Rounds, () => ConnectedComponents.Find(structure));
        GraphTable.Add("components", components, "bare arrays", Measurement.MedianOf(Rounds, () => bare.Components()));
        AddPeers("components", components, 0.1);
        AddPeers("pageRank", Measurement.MedianOf(Rounds, () => PageRank.Compute(structure)), 0.25);
        AddPeers("communities", Measurement.MedianOf(Rounds, () => Communities.Find(structure)), 0.5);
        var quikGraph = new QuikGraphPeer(input.Graph);
        Expect(ConnectedComponents.Find(structure).Count, quikGraph.Components());
        GraphTable.Add("components", components, QuikGraphPeer.Name, Measurement.MedianOf(1, () => quikGraph.Components()));
        GraphTable.Add("projection", Measurement.MedianOf(Rounds, () => SimpleGraph.Project(filter)), "components", components);
        if (igraph.Times.TryGetValue("modularity", out var theirs))
        {
            var own = Communities.Modularity(Communities.Find(structure));
            Console.WriteLine(
                $"modularity of the communities: {own:F4}, igraph {theirs.Elapsed:F4}, ratio {own / theirs.Elapsed:F3} (wanted at least "
                + $"0.98)");
        }

        void AddPeers(string question, Measurement own, double wanted)
        {
            GraphTable.Add(question, own, igraph, question, wanted);
            GraphTable.Add(question, own, graphology, question);
        }
    }

    private static void AddBetweenness(GraphInput input, string folder)
    {
        var structure = SimpleGraph.Project(EdgeFilter.Compile(input.Graph, new EdgeFilterOptions()));
        var own = Measurement.MedianOf(1, () => BetweennessCentrality.Compute(structure));
        GraphTable.Add("betweenness of 10,000", own, GraphPeer.Igraph.Measure(folder, FewNodes, "betweenness"), "betweenness", 0.7);
    }

    // On the small graph: an iteration over the large one takes QuikGraph seconds.
    private static void AddDirectedPageRank(GraphInput input)
    {
        var structure = SimpleGraph.Project(EdgeFilter.Compile(input.Graph, new EdgeFilterOptions { Direction = Direction.Out }));
        var quikGraph = new QuikGraphPeer(input.Graph);
        GraphTable.Add(
            "pageRank of 10,000, directed",
            Measurement.MedianOf(Rounds, () => PageRank.Compute(structure)),
            QuikGraphPeer.Name,
            Measurement.MedianOf(1, () => quikGraph.PageRank()));
    }

    private static void Expect(int found, int expected)
    {
        if (found != expected)
        {
            throw new InvalidOperationException($"The answer is {found}; the bare arrays say {expected}.");
        }
    }
}
