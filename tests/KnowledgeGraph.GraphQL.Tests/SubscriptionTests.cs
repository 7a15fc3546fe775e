using System.Text;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Tests.Samples;

namespace KnowledgeGraph.GraphQL.Tests;

/// <summary>What a transport needs for subscriptions: to know one when it sees it, and to run it for each event.</summary>
public class SubscriptionTests
{
    private static readonly GraphQLEngine Engine = Responses.EngineOf("""
        type Query { a: Int }
        type Mutation { b: Int }
        type Subscription { departure(from: String!, track: Int = 1): Departure }
        type Departure { train: String! }
        """);

    [Fact]
    public void Inspect_OfASubscription_NamesTheFieldWithItsArguments()
    {
        var inspection = Engine.Inspect(Responses.Request(
            "subscription Next($from: String!) { ...F } fragment F on Subscription { departure(from: $from) { train } }", """{ "from": "Harbour" }"""));

        inspection.Refusal.ShouldBeNull();
        inspection.OperationKind.ShouldBe(OperationKind.Subscription);
        inspection.OperationName.ShouldBe("Next");
        inspection.SubscribedField!.Coordinate.ShouldBe("Subscription.departure");
        inspection.Arguments["from"].ShouldBe("Harbour");
        inspection.Arguments["track"].ShouldBe(1);
    }

    [Theory]
    [InlineData("{ a }", OperationKind.Query)]
    [InlineData("mutation { b }", OperationKind.Mutation)]
    public void Inspect_OfAnotherOperation_TellsItsKindAndRunsNothing(string document, OperationKind kind)
    {
        var inspection = Engine.Inspect(Responses.Request(document));

        inspection.Refusal.ShouldBeNull();
        inspection.OperationKind.ShouldBe(kind);
        inspection.SubscribedField.ShouldBeNull();
        inspection.Arguments.Names.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("subscription { departure", null, "GRAPHQL_PARSE_FAILED")]
    [InlineData("subscription { departure { train } }", null, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("subscription { departure(from: \"x\") { train } }", "[]", "GRAPHQL_BAD_VARIABLES")]
    [InlineData("subscription ($t: Int! = 1, $f: String!) { departure(from: $f, track: $t) { train } }", "{}", "GRAPHQL_BAD_VARIABLES")]
    [InlineData("subscription A { departure(from: \"x\") { train } } query B { a }", null, "GRAPHQL_OPERATION_NOT_FOUND")]
    public void Inspect_OfARequestThatCannotRun_SaysWhy(string document, string? variables, string code)
    {
        using var refusal = Engine.Inspect(Responses.Request(document, variables)).Refusal.ShouldNotBeNull();

        refusal.Outcome.ShouldBe(GraphQLOutcome.RequestError);
        refusal.ErrorCodes.ShouldBe([code]);
    }

    [Fact]
    public void ExecuteEvent_OfASubscription_SelectsFromTheEvent()
    {
        var request = Responses.Request("subscription { next: departure(from: \"Harbour\") { train } }");
        var trains = new[] { "Coast 7", "Hill 2" };

        var bodies = trains.Select(train =>
        {
            using var result = Engine.ExecuteEvent(in request, root: null, Responses.Value(("departure", Responses.Value(("train", train)))));
            result.Outcome.ShouldBe(GraphQLOutcome.Executed);
            return Encoding.UTF8.GetString(result.Body.Span);
        });

        bodies.ShouldBe([
            """{"data":{"next":{"train":"Coast 7"}}}""",
            """{"data":{"next":{"train":"Hill 2"}}}""",
        ]);
    }

    [Fact]
    public void ExecuteEvent_WithAFieldError_IsAResponseLikeAnyOther()
    {
        var request = Responses.Request("subscription { departure(from: \"Harbour\") { train } }");
        using var result = Engine.ExecuteEvent(in request, root: null, Responses.Value(("departure", Responses.Value(("train", null)))));

        result.Outcome.ShouldBe(GraphQLOutcome.ExecutedWithErrors);
        Encoding.UTF8.GetString(result.Body.Span).ShouldEndWith(""","data":{"departure":null}}""");
    }

    [Fact]
    public void ExecuteEvent_OfAQuery_IsARequestError()
    {
        var request = Responses.Request("{ a }");
        using var result = Engine.ExecuteEvent(in request, root: null, source: null);

        result.Outcome.ShouldBe(GraphQLOutcome.RequestError);
        result.ErrorCodes.ShouldBe([GraphQLErrorCodes.OperationNotAllowed]);
    }
}
