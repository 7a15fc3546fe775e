using KnowledgeGraph.GraphQL.Tests.Samples;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>The promise of the design: a request allocates a little, and nothing more for each field or item.</summary>
public class AllocationTests
{
    /// <summary>What the whole of a request may allocate, its result included.</summary>
    private const long BytesPerRequest = 1024;

    private const string Fields = "name stationNames stations(openedSince: 1) { name opened line { name } }";

    private static readonly GraphQLEngine Engine = new(RailwaySchema.Build());

    [Theory]
    [InlineData("{ lines(first: 1000) { " + Fields + " } }", null)]
    [InlineData("{ everything { __typename name ... on Line { " + Fields + " } } }", null)]
    public void Execute_OfAKnownDocument_AllocatesNothingForItems(string document, string? variables)
    {
        var few = AllocatedBy(document, variables, Railway.OfSize(lines: 1, stationsPerLine: 1));
        var many = AllocatedBy(document, variables, Railway.OfSize(lines: 100, stationsPerLine: 20));

        many.ShouldBe(few);
        many.ShouldBeLessThan(BytesPerRequest);
    }

    [Fact]
    public void Execute_WithVariables_AllocatesNothingForItems()
    {
        const string document = "query ($n: Int!, $since: Int) { lines(first: $n) { name stations(openedSince: $since) { name opened } } }";

        var few = AllocatedBy(document, """{ "n": 100, "since": 1900 }""", Railway.OfSize(lines: 1, stationsPerLine: 1));
        var many = AllocatedBy(document, """{ "n": 100, "since": 1900 }""", Railway.OfSize(lines: 100, stationsPerLine: 20));

        many.ShouldBe(few);
        many.ShouldBeLessThan(BytesPerRequest);
    }

    /// <summary>What a field bound from values that are not those of the request before is its own cost; the others bind nothing.</summary>
    [Fact]
    public void Execute_WithAnotherValueInEachRequest_StaysWithinTheLimit()
    {
        const string document = "query ($n: Int!, $name: String!) { line(name: $name) { name } lines(first: $n) { stationNames } }";
        var railway = Railway.OfSize(lines: 3, stationsPerLine: 2);

        var requests = railway.LineNames.Select(name => Responses.Request(document, $$"""{ "n": 3, "name": "{{name}}" }""")).ToArray();

        AllocatedBy(requests, railway).ShouldBeLessThan(BytesPerRequest);
    }

    [Theory]
    [InlineData("{ lines(first: 20) { # } }", null)]
    [InlineData("query ($n: Int!, $since: Int) { lines(first: $n) { # stations(openedSince: $since) { # } } }", """{ "n": 20, "since": 1900 }""")]
    public void Execute_OfAKnownDocument_AllocatesNothingForFields(string document, string? variables)
    {
        var railway = Railway.OfSize(lines: 20, stationsPerLine: 2);

        var few = AllocatedBy(document.Replace("#", "name", StringComparison.Ordinal), variables, railway);
        var many = AllocatedBy(document.Replace("#", Aliases("name", 100), StringComparison.Ordinal), variables, railway);

        many.ShouldBe(few);
    }

    private static string Aliases(string field, int count) => string.Join(' ', Enumerable.Range(0, count).Select(number => $"a{number}: {field}"));

    private static long AllocatedBy(string document, string? variables, Railway railway) =>
        AllocatedBy([Responses.Request(document, variables)], railway);

    /// <summary>The bytes of one of the requests, which take turns.</summary>
    private static long AllocatedBy(GraphQLRequest[] requests, Railway railway)
    {
        // The first requests fill the caches and the pools.
        for (var warmUp = 0; warmUp < 5; warmUp++)
        {
            Engine.Execute(requests[warmUp % requests.Length], railway).Dispose();
        }

        // A collection may empty the pools between two requests, and what fills them again is no cost of the request: the least of several counts.
        var least = long.MaxValue;
        for (var run = 0; run < 10; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var result = Engine.Execute(requests[run % requests.Length], railway);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            result.Outcome.ShouldBe(GraphQLOutcome.Executed);
            result.Dispose();
        }

        return least;
    }
}
