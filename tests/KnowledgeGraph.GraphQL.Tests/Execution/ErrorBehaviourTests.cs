using System.Text;
using KnowledgeGraph.GraphQL.Tests.Samples;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>The three behaviours of the request member <c>onError</c>, as the proposal describes them.</summary>
/// <seealso href="https://github.com/graphql/graphql-spec/pull/1163"/>
public class ErrorBehaviourTests
{
    private static readonly GraphQLEngine Engine = Responses.EngineOf("""
        type Query { line: Line!  safe: Int  stops: [Stop!]!  matrix: [[Int!]!]!  place: Place! }
        type Subscription { departure: Stop! }
        type Line { name: String!  colour: String! }
        type Stop { name: String! }
        union Place = Line | Stop
        """);

    private static readonly object Broken = Responses.Value(("safe", 1), ("line", Responses.Value(("name", null), ("colour", "blue"))));

    private static readonly object Stops = Responses.Value(
        ("safe", 1),
        ("stops", new object?[] { Responses.Value(("name", "Harbour")), Responses.Value(("name", null)), null, Responses.Value(("name", "Summit")) }));

    [Theory]
    [InlineData(ErrorBehaviour.Propagate, """null""")]
    [InlineData(ErrorBehaviour.Null, """{"line":{"name":null,"colour":"blue"},"safe":1}""")]
    [InlineData(ErrorBehaviour.Halt, """null""")]
    public void NonNullField_ThatIsNull_IsHandledAsAsked(ErrorBehaviour onError, string data) =>
        Respond("{ line { name colour } safe }", Broken, onError).ShouldBe(
            """{"errors":[{"message":"Cannot return null for non-nullable field Line.name.","locations":[{"line":1,"column":10}],"path":["line","name"],"""
                + """ "extensions":{"code":"GRAPHQL_BAD_FIELD_VALUE","coordinate":"Line.name"}}],"data":"""[1..]
                + data + "}");

    [Fact]
    public void Null_InAList_IsNullInItsPlaceAndEveryErrorIsTold()
    {
        var response = Respond("{ stops { name } safe }", Stops, ErrorBehaviour.Null);

        response.ShouldEndWith("""],"data":{"stops":[{"name":"Harbour"},{"name":null},null,{"name":"Summit"}],"safe":1}}""");
        response.ShouldContain("""path":["stops",1,"name"]""");
        response.ShouldContain("""path":["stops",2]""");
        Messages(response).ShouldBe(2);
    }

    [Fact]
    public void Null_InNestedLists_StaysWhereItIs() =>
        Respond("{ matrix }", Responses.Value(("matrix", new object?[] { new object?[] { 1, null }, null, new object?[] { 2 } })), ErrorBehaviour.Null)
            .ShouldEndWith("""],"data":{"matrix":[[1,null],null,[2]]}}""");

    [Fact]
    public void Null_OfAnUnknownType_IsNullInItsPlace() =>
        Respond("{ place { __typename } safe }", Responses.Value(("safe", 1), ("place", Responses.Value(("__typename", "Ship")))), ErrorBehaviour.Null)
            .ShouldEndWith("""],"data":{"place":null,"safe":1}}""");

    /// <summary>Nothing runs after the first error, not even fields that may be null.</summary>
    [Fact]
    public void Halt_AfterTheFirstError_RunsNothingMore()
    {
        var calls = 0;
        var root = Responses.Value(
            ("safe", (Func<KnowledgeGraph.GraphQL.Execution.ArgumentValues, object?>)(_ => ++calls)),
            ("stops", new object?[] { Responses.Value(("name", null)), Responses.Value(("name", null)) }));

        var response = Respond("{ stops { name } stops2: stops { name } safe }", root, ErrorBehaviour.Halt);

        response.ShouldEndWith("""],"data":null}""");
        Messages(response).ShouldBe(1);
        calls.ShouldBe(0);
    }

    [Fact]
    public void Halt_ByAnErrorInANullableField_HasNoDataEither() =>
        Respond("{ safe line { colour } }", Responses.Value(("safe", "text"), ("line", Responses.Value(("colour", "blue")))), ErrorBehaviour.Halt)
            .ShouldEndWith("""],"data":null}""");

    [Theory]
    [InlineData(ErrorBehaviour.Null)]
    [InlineData(ErrorBehaviour.Halt)]
    public void Response_WithoutErrors_IsTheSameWithEach(ErrorBehaviour onError) =>
        Respond("{ safe none: safe line { colour } }", Responses.Value(("safe", null), ("line", Responses.Value(("colour", "blue")))), onError)
            .ShouldBe("""{"data":{"safe":null,"none":null,"line":{"colour":"blue"}}}""");

    /// <summary>Runs are pooled: what one request asks for does not hold for the next.</summary>
    [Fact]
    public void Propagate_AfterARequestWithAnother_IsTheDefaultAgain()
    {
        Respond("{ line { name } }", Broken, ErrorBehaviour.Null).ShouldEndWith("""{"line":{"name":null}}}""");

        Engine.Respond("{ line { name } }", Broken).ShouldEndWith("\"data\":null}");
    }

    [Fact]
    public void Event_OfASubscription_FollowsItToo()
    {
        var request = new GraphQLRequest { Document = "subscription { departure { name } }"u8.ToArray(), OnError = ErrorBehaviour.Null };

        using var result = Engine.ExecuteEvent(in request, null, Responses.Value(("departure", Responses.Value(("name", null)))));

        Encoding.UTF8.GetString(result.Body.Span).ShouldEndWith("""],"data":{"departure":{"name":null}}}""");
    }

    private static int Messages(string response) => response.Split("\"message\"").Length - 1;

    private static string Respond(string document, object? root, ErrorBehaviour onError)
    {
        using var result = Engine.Execute(new GraphQLRequest { Document = Encoding.UTF8.GetBytes(document), OnError = onError }, root);
        return Encoding.UTF8.GetString(result.Body.Span);
    }
}
