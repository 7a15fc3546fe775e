using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Tests.Samples;

namespace KnowledgeGraph.GraphQL.Tests.Planning;

/// <summary>Each limit of the engine, with a request that goes past it.</summary>
public class LimitTests
{
    private const string Sdl = """
        type Query { a: Int  line: Line  lines: [Line!]!  endless: [Int!]  long: String }
        type Line { line: Line  lines: [Line!]!  name: String }
        """;

    private static readonly GraphQLEngine Engine = Responses.EngineOf(Sdl);

    [Fact]
    public void Fields_PastTheirLimitByAliases_AreRefused()
    {
        var document = $"{{ {string.Join(" ", Enumerable.Range(0, 4_000).Select(n => $"a{n}: a"))} ...F }} fragment F on Query {{ {string.Join(" ", Enumerable.Range(4_000, 1_001).Select(n => $"a{n}: a"))} }}";
        var engine = Responses.EngineOf(Sdl, new EngineOptions { Parser = new GraphQL.Language.ParserOptions { MaxTokens = 100_000 } });

        engine.Respond(document).ShouldBeJson("""
            { "errors": [ { "message": "The operation has 5001 fields after its fragments are expanded; the limit is 5000.",
              "locations": [ { "line": 1, "column": 1 } ], "extensions": { "code": "GRAPHQL_LIMIT_EXCEEDED" } } ] }
            """);
    }

    /// <summary>Each fragment spreads the next one twice: fields beyond counting from a document of some hundred bytes.</summary>
    [Fact]
    public void Fields_PastTheirLimitByFragmentFanOut_AreRefusedWithoutBeingExpanded()
    {
        var document = new StringBuilder("{ line { ...F0 } }");
        for (var n = 0; n < 40; n++)
        {
            document.Append(System.Globalization.CultureInfo.InvariantCulture, $" fragment F{n} on Line {{ x: line {{ ...F{n + 1} }} y: line {{ ...F{n + 1} }} }}");
        }

        document.Append(" fragment F40 on Line { name }");
        using var result = Engine.Execute(Responses.Request(document.ToString()));

        result.Outcome.ShouldBe(GraphQLOutcome.RequestError);
        result.ErrorCodes.ShouldBe([GraphQLErrorCodes.LimitExceeded]);
    }

    [Fact]
    public void Depth_PastItsLimitByFragments_IsRefused()
    {
        var document = new StringBuilder("{ line { ...F0 } }");
        for (var n = 0; n < 100; n++)
        {
            document.Append(System.Globalization.CultureInfo.InvariantCulture, $" fragment F{n} on Line {{ line {{ ...F{n + 1} }} }}");
        }

        document.Append(" fragment F100 on Line { name }");
        using var result = Engine.Execute(Responses.Request(document.ToString()));

        result.ErrorCodes.ShouldBe([GraphQLErrorCodes.LimitExceeded]);
        Encoding.UTF8.GetString(result.Body.Span).ShouldContain("Selection sets are nested more than 64 levels deep.");
    }

    [Fact]
    public void Spreads_InAVeryLongChain_AreRefused()
    {
        var document = new StringBuilder("{ ...F0 }");
        for (var n = 0; n < 300; n++)
        {
            document.Append(System.Globalization.CultureInfo.InvariantCulture, $" fragment F{n} on Query {{ ...F{n + 1} }}");
        }

        document.Append(" fragment F300 on Query { a }");
        using var result = Engine.Execute(Responses.Request(document.ToString()));

        result.ErrorCodes.ShouldBe([GraphQLErrorCodes.LimitExceeded]);
    }

    [Theory]
    [InlineData("{ lines { lines { lines { lines { name } } } } }", 11_110)]
    [InlineData("{ a: lines { lines { name } } b: lines { name } }", 120)]
    [InlineData("{ line { lines { name } } }", 11)]
    [InlineData("{ a }", 0)]
    [InlineData("{ __schema { types { fields { args { name } } } } }", 1)]
    public void Cost_OfListsInLists_IsTheProductOfTheirSizes(string document, double cost)
    {
        using var result = Engine.Execute(Responses.Request(document), Responses.Value(("lines", Array.Empty<object>())));

        result.Cost.ShouldBe(cost);
    }

    [Fact]
    public void Cost_PastItsLimit_IsRefusedBeforeAnythingRuns()
    {
        var calls = 0;
        var root = Responses.Value(("lines", (Func<ArgumentValues, object?>)(_ => calls++)));

        Engine.Respond("{ lines { lines { lines { lines { lines { name } } } } } }", root).ShouldBeJson("""
            { "errors": [ { "message": "The operation may ask for 111110 objects; the limit is 100000.", "extensions": { "code": "GRAPHQL_LIMIT_EXCEEDED" } } ] }
            """);
        calls.ShouldBe(0);
    }

    [Fact]
    public void Cost_OfSizesFromVariables_IsComputedForEachRequest()
    {
        var engine = new GraphQLEngine(RailwaySchema.Build());
        const string document = "query ($n: Int!) { lines(first: $n) { stations { line { name } } } }";

        engine.Respond(document, Railway.OfSize(0, 0), """{ "n": 9000 }""").ShouldBeJson("""{ "data": { "lines": [] } }""");
        engine.Respond(document, Railway.OfSize(0, 0), """{ "n": 2147483647 }""").ShouldBeJson("""
            { "errors": [ { "message": "The operation may ask for 23622320117 objects; the limit is 100000.", "extensions": { "code": "GRAPHQL_LIMIT_EXCEEDED" } } ] }
            """);
    }

    [Fact]
    public void Errors_ThatQuoteMoreThanAResponseMayHold_AreOneError()
    {
        var engine = Responses.EngineOf("type Query { a: Int }", new EngineOptions { MaxResponseSize = 50 });

        engine.Respond($"{{ {string.Join(' ', Enumerable.Range(0, 10).Select(i => $"b{i}{new string('b', 900)}"))} }}").ShouldBeJson("""
            { "errors": [ { "message": "The response is larger than the limit of 4096 bytes.", "extensions": { "code": "GRAPHQL_LIMIT_EXCEEDED" } } ] }
            """);
    }

    [Fact]
    public void Response_PastItsSize_EndsWithOneError() =>
        Responses.EngineOf(Sdl, new EngineOptions { MaxResponseSize = 100_000 })
            .Respond("{ a long }", Responses.Value(("a", 1), ("long", new string('x', 100_000)))).ShouldBeJson("""
                { "errors": [ { "message": "The response is larger than the limit of 100000 bytes.", "extensions": { "code": "GRAPHQL_LIMIT_EXCEEDED" } } ], "data": null }
                """);

    [Fact]
    public void FieldErrors_PastTheirNumber_EndTheExecution() =>
        Responses.EngineOf("type Query { a: [Int] }", new EngineOptions { MaxFieldErrors = 3 })
            .Respond("{ a }", Responses.Value(("a", Enumerable.Repeat("x", 10)))).ShouldBeJson("""
                { "errors": [ { "message": "More than 3 fields have errors.", "extensions": { "code": "GRAPHQL_LIMIT_EXCEEDED" } } ], "data": null }
                """);

    [Fact]
    public void Time_PastItsLimit_EndsAListThatDoesNotEnd()
    {
        var engine = Responses.EngineOf(Sdl, new EngineOptions { TimeLimit = TimeSpan.FromSeconds(0.2), MaxResponseSize = int.MaxValue });

        engine.Respond("{ endless }", Responses.Value(("endless", Endless()))).ShouldBeJson("""
            { "errors": [ { "message": "The operation took longer than 0.2 seconds.", "extensions": { "code": "GRAPHQL_TIMED_OUT" } } ], "data": null }
            """);
    }

    [Fact]
    public void Cancellation_ByTheCaller_EndsTheExecutionAndLeavesTheEngineUsable()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        using (var result = Engine.Execute(Responses.Request("{ endless }"), Responses.Value(("endless", Endless())), source.Token))
        {
            result.ErrorCodes.ShouldBe([GraphQLErrorCodes.Cancelled]);
        }

        Engine.Respond("{ a }", Responses.Value(("a", 1))).ShouldBe("""{"data":{"a":1}}""");
    }

    private static IEnumerable<int> Endless()
    {
        while (true)
        {
            yield return 1;
            Thread.Sleep(1);
        }
    }
}
