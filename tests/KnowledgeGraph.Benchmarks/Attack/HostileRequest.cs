using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Attack;

/// <summary>The most expensive requests that are known, within the default limits and for any set of facts.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Create">Makes the one of a number; a server that remembers documents may or may not have seen it.</param>
internal sealed record HostileRequest(string Name, Func<int, byte[]> Create)
{
    private const string NestedConditions = """
        {"w":{"subject":{"relationships":{"some":{"relationships":{"none":{"relationships":{"all":{"relationships":{"some":{"name":{"contains":"zzz"}}}}}}}}}}}}
        """;

    private const int Lists = 740;
    private const int Rankings = 400;

    private static readonly string ListFields =
        string.Concat(Enumerable.Range(0, Lists).Select(number => $" a{number}:statements(first:1,where:$w){{totalCount}}"));

    private static readonly string RankingFields =
        string.Concat(Enumerable.Range(0, Rankings).Select(number => $" a{number}:ranking(by:BETWEENNESS,first:1,via:$v{number % 200}){{totalCount}}"));

    private static readonly string RankingVariables = string.Concat(Enumerable.Range(0, 200).Select(number => $"$v{number}:PathFilter "));

    private static readonly byte[] Nested = RequestOf($"query($w:StatementFilter){{{ListFields}}}", NestedConditions);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileRequest> All { get; } =
    [
        // Conditions on conditions, walked anew in each of many lists: one processor until the time limit.
        new("nested", static _ => Nested),

        // The same, but each time another document, so that it does not help to remember which one took long.
        new("fresh", static number => RequestOf($"query q{number}($w:StatementFilter){{{ListFields}}}", NestedConditions)),

        // The whole graph as of many different days: no result of one is good for another, and no two requests ask for the same days.
        new("rankings", static number => RequestOf($"query({RankingVariables}){{{RankingFields}}}", DaysOf(number))),
    ];

    private static byte[] RequestOf(string query, string variables) =>
        Encoding.UTF8.GetBytes($$"""{"query":{{JsonSerializer.Serialize(query)}},"variables":{{variables}}}""");

    private static string DaysOf(int number)
    {
        var first = new DateOnly(1990, 1, 1).AddDays(number * 200 % 12_000);
        return $"{{{string.Join(',', Enumerable.Range(0, 200).Select(day => $$$"""
            "v{{{day}}}":{"view":{"asOf":"{{{first.AddDays(day):yyyy-MM-dd}}}"}}
            """))}}}";
    }
}
