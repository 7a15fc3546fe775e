using KnowledgeGraph.GraphQL.Tests.Samples;

namespace KnowledgeGraph.GraphQL.Tests.Advisories;

/// <summary>Sizes chosen so that the counter of the cost itself overflows, goes below zero, or does not see them.</summary>
/// <seealso href="https://www.cve.org/CVERecord?id=CVE-2026-34573"/>
public sealed class CostCounterTests
{
    private static readonly GraphQLEngine Engine = new(RailwaySchema.Build());

    [Theory]
    [InlineData("{ lines(first: 2147483647) { stations { line { stations { line { stations { name } } } } } } }")]
    [InlineData("query ($n: Int!) { lines(first: $n) { stations { line { stations { line { stations { name } } } } } } }")]
    [InlineData("query ($n: Int! = 2147483647) { ...F } fragment F on Query { lines(first: $n) { stations { name } } }")]
    [InlineData("{ a: lines(first: 2147483647) { name } b: lines(first: 2147483647) { name } c: lines(first: 2147483647) { name } }")]
    public void Cost_ThatNoIntegerHolds_IsStillTooMuch(string document)
    {
        using var result = Engine.Execute(Responses.Request(document, """{ "n": 2147483647 }"""), Railway.Small);

        result.ErrorCodes.ShouldBe([GraphQLErrorCodes.LimitExceeded]);
        result.Cost.ShouldBeGreaterThan(int.MaxValue);
        result.HasData.ShouldBeFalse();
    }

    [Theory]
    [InlineData("{ small: lines(first: -2147483648) { name } large: lines(first: 200000) { name } }")]
    [InlineData("{ large: lines(first: 200000) { name } small: lines(first: -2147483648) { stations { name } } }")]
    public void Cost_OfANegativeSize_TakesNothingAway(string document)
    {
        using var result = Engine.Execute(Responses.Request(document), Railway.Small);

        result.ErrorCodes.ShouldBe([GraphQLErrorCodes.LimitExceeded]);
        result.Cost.ShouldBeGreaterThanOrEqualTo(200_000);
    }

    [Fact]
    public void Cost_OfAPlanThatIsKnown_IsThatOfTheVariablesOfThisRequest()
    {
        const string document = "query ($n: Int!) { lines(first: $n) { name } }";
        using (var small = Engine.Execute(Responses.Request(document, """{ "n": 1 }"""), Railway.Small))
        {
            small.Cost.ShouldBe(1);
        }

        using var large = Engine.Execute(Responses.Request(document, """{ "n": 100001 }"""), Railway.Small);

        large.IsPlanCached.ShouldBeTrue();
        large.ErrorCodes.ShouldBe([GraphQLErrorCodes.LimitExceeded]);
    }
}
