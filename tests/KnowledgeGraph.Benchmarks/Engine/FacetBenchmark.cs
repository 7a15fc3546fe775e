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
/// Facets over 200,000 entities and as many statements, relative to the bare count over the column, which is a loop of two lines. Processor time,
/// so that it means something on a busy machine.
/// </summary>
internal static class FacetBenchmark
{
    private const int People = 199_900;
    private const int Periods = 100;
    private const int Rounds = 7;
    private const double Wanted = 3;

    public static int Run()
    {
        using var graph = FactGraph.Open(ImageWriter.Write(Facts()).Image!.Bytes);
        var engine = new GraphQLEngine(GraphSchema.Create(graph));
        var root = new FactSetRoot(graph);
        var kinds = Measure(() => CountKinds(graph));
        var predicates = Measure(() => CountPredicates(graph));
        var modalities = Measure(() => CountModalities(graph));
        Console.WriteLine($"{"facets",-64}{"µs",10}{"bare, µs",10}{"ratio",8}{"wanted",8}   (medians of {Rounds} rounds)");
        foreach (var (field, bare, wanted) in new (string, double, double?)[]
        {
            ("entities { facets(by: [KIND]) { key count } }", kinds, Wanted),
            ("people { facets(by: [KIND]) { key count } }", kinds, Wanted),
            ("statements { facets(by: [PREDICATE]) { key count } }", predicates, Wanted),
            ("statements { facets(by: [MODALITY]) { key count } }", modalities, Wanted),
            ("statements { facets(by: [KIND]) { key count } }", kinds, null),
            ("statements { facets(by: [SOURCE]) { key count } }", predicates, null),
            ("statements { facets(by: [YEAR]) { key count } }", predicates, null),
            ("statements { facets(by: [OBJECT]) { key count } }", predicates, null),
            ("statements { totalCount }", modalities, null),
            ("entities { totalCount }", kinds, null),
        })
        {
            var request = new GraphQLRequest { Document = Encoding.UTF8.GetBytes($"{{ {field} }}") };
            var time = Measure(() => Execute(engine, root, request));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{field,-64}{time,10:F0}{bare,10:F0}{time / bare,8:F2}{wanted,8:F1}"));
        }

        return 0;
    }

    // The bare counts: nothing but the column and the numbers.
    private static int[] CountKinds(FactGraph graph)
    {
        var counts = new int[graph.Ontology.Kinds.Length];
        foreach (var kind in graph.Entities.Kinds.AsSpan())
        {
            counts[kind]++;
        }

        return counts;
    }

    private static int[] CountPredicates(FactGraph graph)
    {
        var counts = new int[graph.Ontology.Predicates.Length];
        foreach (var predicate in graph.Statements.Predicates.AsSpan())
        {
            counts[predicate]++;
        }

        return counts;
    }

    private static int[] CountModalities(FactGraph graph)
    {
        var counts = new int[Enum.GetValues<Modality>().Length];
        foreach (var traits in graph.Statements.Traits.AsSpan())
        {
            counts[(int)traits.Modality]++;
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
