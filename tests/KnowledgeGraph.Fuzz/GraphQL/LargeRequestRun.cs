using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Schemas;

namespace KnowledgeGraph.Fuzz.GraphQL;

/// <summary>
/// Measures the processor time of large requests at one size and at a quarter of it: whoever sends four times as much may burn four times
/// as much, and not sixteen.
/// </summary>
internal static class LargeRequestRun
{
    /// <summary>Four times as much may take up to this much longer.</summary>
    public const double MaxGrowth = 8;

    /// <summary>What 100 KB may cost, and how long the answer to a mistake may be.</summary>
    public static readonly TimeSpan MaxProcessorTime = TimeSpan.FromMilliseconds(250);

    private const int Attempts = 5;
    private const int Parts = 4;

    /// <summary>Below this, growth is chance.</summary>
    private static readonly TimeSpan Noticeable = TimeSpan.FromMilliseconds(20);

    /// <summary>An engine that keeps no documents: each attempt reads the request as if for the first time.</summary>
    private static readonly GraphQLEngine Engine = new(
        SchemaFromSdl.Build(
            """
            type Query { find(where: Filter, kinds: [Kind!], first: Int): Int  fails: Int! }
            input Filter { name: String  size: Int  not: Filter  and: [Filter!]  or: [Filter!] }
            enum Kind { LINE STATION HALT JUNCTION DEPOT }
            """),
        new EngineOptions { PlanCacheSize = 0 });

    /// <summary>Measures one. The shortest of several attempts counts.</summary>
    public static (int Bytes, TimeSpan Processor, double Growth, int Answer, string? Failure) Measure(LargeRequest large)
    {
        var (bytes, whole, answer) = Time(large, large.Size);
        var (_, part, _) = Time(large, large.Size / Parts);
        var growth = whole / part;
        var failure = whole > MaxProcessorTime ? "takes too long"
            : whole > Noticeable && growth > MaxGrowth ? "grows out of proportion"
            : null;
        return (bytes, whole, growth, answer, failure);
    }

    private static (int Bytes, TimeSpan Processor, int Answer) Time(LargeRequest large, int size)
    {
        var request = large.Of(size);
        var shortest = TimeSpan.MaxValue;
        var answer = 0;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var used = Environment.CpuUsage.TotalTime;
            using var result = Engine.Execute(in request);
            var taken = Environment.CpuUsage.TotalTime - used;
            shortest = taken < shortest ? taken : shortest;
            answer = result.Body.Length;
        }

        return (request.Document.Length + request.Variables.Length, shortest, answer);
    }
}
