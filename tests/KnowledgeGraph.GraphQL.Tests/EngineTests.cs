using System.Text;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Tests.Samples;

namespace KnowledgeGraph.GraphQL.Tests;

/// <summary>The façade: how requests end.</summary>
public class EngineTests
{
    private static readonly GraphQLEngine Engine = Responses.EngineOf("type Query { a: Int } type Mutation { b: Int } type Subscription { c: Int }");

    [Fact]
    public void Execute_OfAQuery_TellsAboutIt()
    {
        var request = Responses.Request("query Named { a }");
        using var result = Engine.Execute(request, Responses.Value(("a", 1)));

        result.Outcome.ShouldBe(GraphQLOutcome.Executed);
        result.HasData.ShouldBeTrue();
        result.OperationName.ShouldBe("Named");
        result.OperationKind.ShouldBe(OperationKind.Query);
        result.ErrorCodes.ShouldBeEmpty();
        Encoding.UTF8.GetString(result.Body.Span).ShouldBe("""{"data":{"a":1}}""");
    }

    [Fact]
    public void Execute_OfTextThatIsNotGraphQL_IsARequestError()
    {
        using var result = Engine.Execute(Responses.Request("{ a"));

        result.Outcome.ShouldBe(GraphQLOutcome.RequestError);
        result.HasData.ShouldBeFalse();
        Encoding.UTF8.GetString(result.Body.Span).ShouldBeJson("""
            { "errors": [ { "message": "Syntax Error: Expected Name, found <EOF>.", "locations": [ { "line": 1, "column": 4 } ], "extensions": { "code": "GRAPHQL_PARSE_FAILED" } } ] }
            """);
    }

    [Fact]
    public void Execute_OfAnInvalidDocument_NamesTheRule() =>
        Engine.Respond("{ b }").ShouldBeJson("""
            { "errors": [ { "message": "Cannot query field \"b\" on type \"Query\". Did you mean \"a\"?", "locations": [ { "line": 1, "column": 3 } ],
              "extensions": { "code": "GRAPHQL_VALIDATION_FAILED", "rule": "FieldsOnCorrectType" } } ] }
            """);

    [Theory]
    [InlineData("query A { a } query B { a }", null, "Must provide operation name if query contains multiple operations.")]
    [InlineData("query A { a } query B { a }", "C", "Unknown operation named \\\"C\\\".")]
    [InlineData("{ a }", "C", "Unknown operation named \\\"C\\\".")]
    public void Execute_OfAnOperationThatIsNotThere_IsARequestError(string document, string? operationName, string message) =>
        Engine.Respond(document, operationName: operationName).ShouldBeJson(
            $$"""{ "errors": [ { "message": "{{message}}", "extensions": { "code": "GRAPHQL_OPERATION_NOT_FOUND" } } ] }""");

    [Fact]
    public void Execute_OfANamedOperation_RunsThatOne() =>
        Engine.Respond("query A { a } query B { b: a }", Responses.Value(("a", 1)), operationName: "B").ShouldBeJson("""{ "data": { "b": 1 } }""");

    [Fact]
    public void Execute_OfAMutationWhereOnlyQueriesMayRun_IsNotAllowed()
    {
        using var result = Engine.Execute(new GraphQLRequest { Document = "mutation { b }"u8.ToArray(), QueriesOnly = true });

        result.Outcome.ShouldBe(GraphQLOutcome.NotAllowed);
        result.HasData.ShouldBeFalse();
        result.ErrorCodes.ShouldBe([GraphQLErrorCodes.OperationNotAllowed]);
    }

    [Fact]
    public void Execute_OfASubscription_IsARequestError()
    {
        using var result = Engine.Execute(Responses.Request("subscription { c }"));

        result.Outcome.ShouldBe(GraphQLOutcome.RequestError);
        Encoding.UTF8.GetString(result.Body.Span).ShouldBe("""{"errors":[{"message":"A subscription has no single response: it is answered with events.","extensions":{"code":"GRAPHQL_OPERATION_NOT_ALLOWED"}}]}""");
    }

    [Fact]
    public void Execute_WithCostReported_HasItInTheExtensions()
    {
        var engine = new GraphQLEngine(RailwaySchema.Build());
        var request = new GraphQLRequest { Document = "{ lines(first: 3) { stations { name } } }"u8.ToArray(), ReportCost = true };
        using var result = engine.Execute(request, Railway.OfSize(lines: 0, stationsPerLine: 0));

        result.Cost.ShouldBe(18);
        Encoding.UTF8.GetString(result.Body.Span).ShouldBe("""{"data":{"lines":[]},"extensions":{"cost":{"estimated":18,"limit":100000}}}""");
    }

    [Fact]
    public void Execute_OfTooMuchWithCostReported_HasItInTheExtensions()
    {
        var engine = new GraphQLEngine(RailwaySchema.Build(), new EngineOptions { MaxCost = 17 });
        var request = new GraphQLRequest { Document = "{ lines(first: 3) { stations { name } } }"u8.ToArray(), ReportCost = true };
        using var result = engine.Execute(request, Railway.OfSize(lines: 0, stationsPerLine: 0));

        Encoding.UTF8.GetString(result.Body.Span).ShouldBe("""
            {"errors":[{"message":"The operation may ask for 18 objects; the limit is 17.","extensions":{"code":"GRAPHQL_LIMIT_EXCEEDED"}}],"extensions":{"cost":{"estimated":18,"limit":17}}}
            """);
    }

    [Theory]
    [InlineData("{ a }")]
    [InlineData("query ($n: Int) { a(n: $n) }")]
    public void Fault_OfAResolver_IsForTheHostAlone(string document)
    {
        var engine = Responses.EngineOf("type Query { a(n: Int): Int b: Int }");
        Func<GraphQL.Execution.ArgumentValues, object?> faulty = static _ => throw new InvalidOperationException("secret");
        using var faulted = engine.Execute(Responses.Request(document), Responses.Value(("a", faulty)));
        faulted.Fault.ShouldBeOfType<InvalidOperationException>();
        Encoding.UTF8.GetString(faulted.Body.Span).ShouldNotContain("secret");
        faulted.Dispose();

        using var next = engine.Execute(Responses.Request("{ b }"), Responses.Value(("b", 1)));
        next.Fault.ShouldBeNull();
    }

    [Fact]
    public void Body_AfterTheResultIsDisposedOf_IsNotToBeHad()
    {
        var result = Engine.Execute(Responses.Request("{ a }"));
        result.Dispose();
        result.Dispose();

        Should.Throw<ObjectDisposedException>(() => result.Body);
    }

    [Fact]
    public async Task Execute_OnManyThreads_GivesEachItsOwnResponse()
    {
        var engine = new GraphQLEngine(RailwaySchema.Build());
        const string document = "query ($n: Int!) { lines(first: $n) { name stations { name line { name } } } }";
        var railway = Railway.OfSize(lines: 20, stationsPerLine: 3);
        var expected = Enumerable.Range(0, 20).Select(n => engine.Respond(document, railway, $$"""{ "n": {{n}} }""")).ToArray();

        var responses = await Task.WhenAll(Enumerable.Range(0, 400).Select(number => Task.Run(
            () => engine.Respond(document, railway, $$"""{ "n": {{number % 20}} }"""))));

        responses.ShouldBe(Enumerable.Range(0, 400).Select(number => expected[number % 20]));
    }
}
