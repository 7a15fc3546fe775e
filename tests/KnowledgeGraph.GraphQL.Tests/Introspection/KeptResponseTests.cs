using KnowledgeGraph.GraphQL.Tests.Samples;

namespace KnowledgeGraph.GraphQL.Tests.Introspection;

/// <summary>Responses that are made of the schema alone are made once.</summary>
public class KeptResponseTests
{
    private const string Sdl = "type Query { a: Int } type Line { name: String @deprecated }";

    [Theory]
    [InlineData("{ __schema { queryType { name fields { name } } } }")]
    [InlineData("{ __typename t: __type(name: \"Line\") { ...T } } fragment T on __Type { fields(includeDeprecated: true) { name isDeprecated } }")]
    public void Response_OfSchemaAlone_IsTheSameMemoryTheSecondTime(string document)
    {
        var engine = Responses.EngineOf(Sdl);
        var first = engine.Respond(document);

        using var second = engine.Execute(Responses.Request(document), root: null);
        using var third = engine.Execute(Responses.Request(document), root: "another");

        System.Text.Encoding.UTF8.GetString(second.Body.Span).ShouldBe(first);
        second.Body.Span.Overlaps(third.Body.Span).ShouldBeTrue();
        second.IsPlanCached.ShouldBeTrue();
        second.OperationKind.ShouldBe(GraphQL.Language.Ast.OperationKind.Query);
    }

    [Fact]
    public void Response_WithData_IsMadeAgain()
    {
        var engine = Responses.EngineOf(Sdl);
        const string document = "{ __schema { queryType { name } } a }";

        engine.Respond(document, Responses.Value(("a", 1))).ShouldEndWith("\"a\":1}}");
        engine.Respond(document, Responses.Value(("a", 2))).ShouldEndWith("\"a\":2}}");
    }

    [Fact]
    public void Response_OfArgumentsFromVariables_IsMadeAgain()
    {
        var engine = Responses.EngineOf(Sdl);
        const string document = "query ($n: String!) { __type(name: $n) { name } }";

        engine.Respond(document, variables: """{ "n": "Line" }""").ShouldBe("""{"data":{"__type":{"name":"Line"}}}""");
        engine.Respond(document, variables: """{ "n": "Query" }""").ShouldBe("""{"data":{"__type":{"name":"Query"}}}""");
    }

    [Fact]
    public void Response_OfSkippedFields_DependsOnTheCondition()
    {
        var engine = Responses.EngineOf(Sdl);
        const string document = "query ($s: Boolean!) { __typename t: __typename @skip(if: $s) }";

        for (var round = 0; round < 2; round++)
        {
            engine.Respond(document, variables: """{ "s": true }""").ShouldBe("""{"data":{"__typename":"Query"}}""");
            engine.Respond(document, variables: """{ "s": false }""").ShouldBe("""{"data":{"__typename":"Query","t":"Query"}}""");
        }
    }

    [Fact]
    public void Response_WithItsCost_IsMadeAnew()
    {
        var engine = Responses.EngineOf(Sdl);
        var request = Responses.Request("{ __schema { queryType { name } } }");
        engine.Execute(in request).Dispose();

        using var result = engine.Execute(new GraphQLRequest { Document = request.Document, ReportCost = true });

        System.Text.Encoding.UTF8.GetString(result.Body.Span).ShouldEndWith(""","extensions":{"cost":{"estimated":2,"limit":100000}}}""");
    }

    [Fact]
    public void Responses_LargerThanTheCache_AreNotKept()
    {
        var engine = Responses.EngineOf(Sdl, new EngineOptions { PlanCacheBytes = 10 });
        var document = "{ __schema { queryType { name } } }";
        engine.Respond(document);

        using var second = engine.Execute(Responses.Request(document));
        using var third = engine.Execute(Responses.Request(document));

        second.Body.Span.Overlaps(third.Body.Span).ShouldBeFalse();
    }
}
