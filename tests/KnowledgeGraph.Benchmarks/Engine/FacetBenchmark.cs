using System.Diagnostics;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Api;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.Testing.Graphs;

namespace KnowledgeGraph.Benchmarks.Engine;

/// <summary>
/// Facets over 200,000 entities and as many statements, relative to the bare count over the column in a loop of two lines. Processor time,
/// so that it means something on a busy machine.
/// </summary>
internal static class FacetBenchmark
{
    private const int People = 199_900;
    private const int Periods = 100;
    private const int Rounds = 7;

    public static int Run()
    {
        using var graph = FactGraph.Open(ImageWriter.Write(Facts()).Image!.Bytes);
        var engine = new GraphQLEngine(GraphSchema.Create(graph));
        var root = new FactSetRoot(graph);
        var kinds = Measure(() => Count(graph.Entities.Count, row => graph.Entities.Kinds[new EntityRow(row)]));
        var modalities = Measure(() => Count(graph.Statements.Count, row => (int)graph.Statements.Traits[new StatementRow(row)].Modality));
        Console.WriteLine($"{"facets",-40}{"µs",10}{"bare, µs",10}{"ratio",8}   (medians of {Rounds} rounds)");
        foreach (var (field, bare) in new[]
        {
            ("entities { facets(by: [KIND]) { key count } }", kinds),
            ("statements(view: { all: true }) { facets(by: [MODALITY]) { key count } }", modalities),
            ("statements { totalCount }", modalities),
            ("entities { totalCount }", kinds),
        })
        {
            var request = new GraphQLRequest { Document = Encoding.UTF8.GetBytes($"{{ {field} }}") };
            var time = Measure(() => Execute(engine, root, request));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{field[..Math.Min(field.Length, 38)],-40}{time,10:F0}{bare,10:F0}{time / bare,8:F2}"));
        }

        return 0;
    }

    private static int[] Count(int rows, Func<int, int> read)
    {
        var counts = new int[8];
        for (var row = 0; row < rows; row++)
        {
            counts[read(row)]++;
        }

        return counts;
    }

    private static void Execute(GraphQLEngine engine, FactSetRoot root, GraphQLRequest request)
    {
        using var result = engine.Execute(in request, root);
        if (result.ErrorCodes.Count > 0)
        {
            throw new InvalidOperationException(Encoding.UTF8.GetString(result.Body.Span));
        }
    }

    private static double Measure(Action run)
    {
        var count = 1;
        while (Once(run, count) is var time && time * count < 100_000)
        {
            count *= 2;
        }

        return Statistics.Median(Enumerable.Range(0, Rounds).Select(_ => Once(run, count)));
    }

    private static double Once(Action run, int count)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var i = 0; i < count; i++)
        {
            run();
        }

        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMicroseconds / count;
    }

    private static FactSet Facts()
    {
        var ontology = new OntologySymbol(
            "Terms",
            "",
            new([new KindSymbol("Period", "periods", "", false, default, default), new KindSymbol("Person", "people", "", false, default, default)]),
            new([PredicateSymbols.Relation("satIn", ["Person"], ["Period"])]),
            default,
            default,
            default,
            default,
            default);
        EntitySymbol[] entities =
        [
            .. Enumerable.Range(0, Periods).Select(number => new EntitySymbol($"t{number}", "Period", $"T{number}", null, default, default)),
            .. Enumerable.Range(0, People).Select(number => new EntitySymbol($"p{number}", "Person", $"P{number}", null, default, default)),
        ];
        return new FactSet(
            ontology,
            default,
            new([.. entities]),
            new([.. Enumerable.Range(0, People).Select(number => new StatementSymbol
            {
                Id = "st_" + number.ToString("x16", CultureInfo.InvariantCulture),
                Subject = $"p{number}",
                Predicate = "satIn",
                Object = new EntityValue($"t{number % Periods}"),
                Time = Compiler.Symbols.ValidTime.Always,
                Modality = number % 3 == 0 ? Modality.Reported : Modality.Asserted,
                Credibility = 0,
                Rank = Rank.Normal,
            })]),
            default);
    }
}
