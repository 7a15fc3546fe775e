using System.Globalization;
using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Testing.Railways;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Testing.Graphs;

/// <summary>Stations joined as a test says, by number: a station's row in the graph is its number.</summary>
public static class Network
{
    /// <summary>A graph in which each edge is a statement that leads from its first to its second station.</summary>
    /// <param name="credibility">By the number of an edge, how credible its statement is; null where they are all alike.</param>
    public static FactGraph Open(int stations, IEnumerable<(int From, int To)> edges, Func<int, int>? credibility = null)
    {
        var ontology = ModelRailwayOntology.Ontology with
        {
            Predicates = new([.. ModelRailwayOntology.Ontology.Predicates.Select(predicate => predicate with { IsSymmetric = false })]),
        };
        return Images.Open(new FactSet(
            ontology,
            default,
            new(
                [
                    .. Enumerable.Range(0, stations)
                        .Select(number => new EntitySymbol(Name(number), "Station", Name(number), null, default, default)),
                ]),
            new([.. edges.Select((edge, index) => ModelRailway.Facts.Statements[1] with
            {
                Id = "st_" + index.ToString("x16", CultureInfo.InvariantCulture),
                Credibility = credibility?.Invoke(index) ?? ModelRailway.Facts.Statements[1].Credibility,
                Subject = Name(edge.From),
                Predicate = "adjoins",
                Object = new EntityValue(Name(edge.To)),
            })]),
            default));
    }

    public static SimpleGraph Structure(FactGraph graph, Direction direction) =>
        SimpleGraph.Project(EdgeFilter.Compile(graph, new EdgeFilterOptions { Direction = direction }));

    /// <summary>Edges between any two stations, the same for the same seed; some are given twice, some both ways.</summary>
    public static List<(int From, int To)> RandomEdges(int stations, int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (random.Next(stations), random.Next(stations)))];
    }

    /// <summary>Each station joined to others that are chosen by how many edges they have already: few hubs, many ends.</summary>
    public static List<(int From, int To)> PowerLawEdges(int stations, int perStation, int seed)
    {
        var random = new Random(seed);
        List<int> ends = [0];
        List<(int From, int To)> edges = [];
        for (var station = 1; station < stations; station++)
        {
            for (var i = 0; i < perStation; i++)
            {
                var other = ends[random.Next(ends.Count)];
                edges.Add((station, other));
                ends.Add(other);
            }

            ends.Add(station);
        }

        return edges;
    }

    private static string Name(int number) => "stop-" + number.ToString("d5", CultureInfo.InvariantCulture);
}
