using System.Diagnostics;
using System.Text;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Benchmarks.Engine;

/// <summary>
/// What a document costs that the engine has never seen: parsing, validation, planning. Processor time, so that it means something on a
/// busy machine. The document is made longer by repeating its selection under other names; in linear time, a byte costs the same at each
/// length.
/// </summary>
internal static class DocumentBenchmark
{
    private const int Warmup = 20_000;
    private const int Documents = 5_000;
    private const int Rounds = 7;

    public static int Run()
    {
        var here = AppContext.BaseDirectory;
        var engine = new GraphQLEngine(SchemaFromSdl.Build(File.ReadAllText(RepositoryFolder.Combine("schema.graphql"))));
        var selection = File.ReadAllText(Path.Combine(here, "Engine", "document.graphql"));
        var body = selection[(selection.IndexOf('{', StringComparison.Ordinal) + 1)..selection.LastIndexOf('}')];

        Console.WriteLine($"{"times",6}{"bytes",8}{"µs",10}{"ns/byte",10}{"KB allocated",14}   (medians of {Rounds} rounds)");
        foreach (var times in (int[])[1, 2, 4, 8])
        {
            Measure(engine, body, times);
        }

        return 0;
    }

    private static void Measure(GraphQLEngine engine, string body, int times)
    {
        var text = $"query N {{ {string.Concat(Enumerable.Range(0, times).Select(number => $" s{number}:{body}"))} }} #";
        var bytes = Encoding.UTF8.GetByteCount(text) + 8;
        Run(engine, text, Warmup / times);
        var rounds = new (double Microseconds, double Kilobytes)[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            rounds[round] = Run(engine, text, Documents / times);
        }

        var median = Statistics.Median(rounds.Select(round => round.Microseconds));
        Console.WriteLine(
            $"{times,6}{bytes,8}{median,10:F1}{median * 1000 / bytes,10:F1}{Statistics.Median(rounds.Select(round => round.Kilobytes)),14:F0}");
    }

    private static (double Microseconds, double Kilobytes) Run(GraphQLEngine engine, string text, int count)
    {
        // A number at the end makes each another document.
        var requests = new GraphQLRequest[count];
        for (var index = 0; index < count; index++)
        {
            requests[index] = new GraphQLRequest
            {
                Document = Encoding.UTF8.GetBytes($"{text}{Random.Shared.Next(10_000_000, 100_000_000)}"),
            };
        }

        using var process = Process.GetCurrentProcess();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var before = process.TotalProcessorTime;
        foreach (var request in requests)
        {
            using var result = engine.Execute(in request);
            if (!result.HasData)
            {
                throw new InvalidOperationException(Encoding.UTF8.GetString(result.Body.Span));
            }
        }

        process.Refresh();
        return (
            (process.TotalProcessorTime - before).TotalMicroseconds / count,
            (GC.GetAllocatedBytesForCurrentThread() - allocated) / 1024.0 / count);
    }
}
