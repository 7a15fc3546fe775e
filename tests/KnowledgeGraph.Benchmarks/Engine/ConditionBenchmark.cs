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
/// Conditions that name an id, two and four steps away, relative to a neighbourhood of as many steps around it: 100 periods of 400 people,
/// of which each shares three with the next. Processor time, so that it means something on a busy machine.
/// </summary>
internal static class ConditionBenchmark
{
    private const int Periods = 100;
    private const int People = 39_700;
    private const int PeoplePerPeriod = 397;
    private const int Shared = 3;
    private const int Rounds = 7;

    private const string Id = "{ id: { eq: \"p5\" } }";

    public static int Run()
    {
        using var graph = FactGraph.Open(ImageWriter.Write(Facts()).Image!.Bytes);
        var engine = new GraphQLEngine(GraphSchema.Create(graph));
        var root = new FactSetRoot(graph);
        Console.WriteLine($"{"steps",6}{"condition, µs",16}{"neighbourhood, µs",20}{"ratio",8}   (medians of {Rounds} rounds)");
        foreach (var (steps, where) in new[] { (2, Around(Id)), (4, Around(Around(Id))) })
        {
            var condition = Measure(engine, root, $"{{ people(where: {where}) {{ totalCount nodes {{ id }} }} }}");
            var neighbourhood = Measure(
                engine, root, $"{{ neighbourhood(of: \"p5\", depth: {steps}, first: 1000) {{ statementCount nodes {{ id }} omittedCount }} }}");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{steps,6}{condition,16:F0}{neighbourhood,20:F0}{condition / neighbourhood,8:F2}"));
        }

        return 0;
    }

    private static string Around(string condition) => $"{{ satIn: {{ some: {{ members: {{ some: {condition} }} }} }} }}";

    private static double Measure(GraphQLEngine engine, FactSetRoot root, string document)
    {
        var request = new GraphQLRequest { Document = Encoding.UTF8.GetBytes(document) };
        var count = 1;
        while (Once(engine, root, request, count) is var time && time * count < 200_000)
        {
            count *= 2;
        }

        return Statistics.Median(Enumerable.Range(0, Rounds).Select(_ => Once(engine, root, request, count)));
    }

    private static double Once(GraphQLEngine engine, FactSetRoot root, GraphQLRequest request, int count)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var i = 0; i < count; i++)
        {
            using var result = engine.Execute(in request, root);
            if (result.ErrorCodes.Count > 0)
            {
                throw new InvalidOperationException(Encoding.UTF8.GetString(result.Body.Span));
            }
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
            new([PredicateSymbols.Relation("satIn", ["Person"], ["Period"]) with { Inverse = "members" }]),
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
        var statements =
            from person in Enumerable.Range(0, People)
            let period = Math.Min(person / PeoplePerPeriod, Periods - 1)
            from at in person % PeoplePerPeriod < Shared && period < Periods - 1 ? new[] { period, period + 1 } : [period]
            select (person, at);
        return new FactSet(
            ontology,
            default,
            new([.. entities]),
            new([.. statements.Select((item, number) => new StatementSymbol
            {
                Id = "st_" + number.ToString("x16", CultureInfo.InvariantCulture),
                Subject = $"p{item.person}",
                Predicate = "satIn",
                Object = new EntityValue($"t{item.at}"),
                Time = Compiler.Symbols.ValidTime.Always,
                Modality = Modality.Asserted,
                Credibility = 0,
                Rank = Rank.Normal,
            })]),
            default);
    }
}
