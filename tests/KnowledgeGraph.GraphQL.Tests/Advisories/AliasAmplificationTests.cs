using KnowledgeGraph.GraphQL.Tests.Samples;

namespace KnowledgeGraph.GraphQL.Tests.Advisories;

/// <summary>One field under many names: each is little work, all of them together are much.</summary>
/// <seealso href="https://www.cve.org/CVERecord?id=CVE-2026-35441"/>
public sealed class AliasAmplificationTests
{
    [Fact]
    public void Aliases_MoreThanFieldsMayBe_AreRefused() =>
        Attack.ShouldBeRefused(
            $"{{ a: line {{ ...F }} b: line {{ ...F }} }} fragment F on Line {{ {Attack.Each("a#: name ", 2_500)} }}",
            "The operation has 5002 fields after its fragments are expanded; the limit is 5000.");

    [Fact]
    public void Aliases_OfAList_CostAsMuchAsThatManyLists()
    {
        using var result = new GraphQLEngine(RailwaySchema.Build())
            .Execute(Responses.Request($"{{ {Attack.Each("a#: lines(first: 1000) { name } ", 101)} }}"), Railway.Small);

        result.Cost.ShouldBe(101_000);
        result.ErrorCodes.ShouldBe([GraphQLErrorCodes.LimitExceeded]);
    }

    [Fact]
    public void Aliases_BelowALongList_CostAsMuchAsTheyDoForEachItem() =>
        Attack.ShouldBeRefused(
            $"{{ lines {{ lines {{ lines {{ {Attack.Each("a#: lines { name } ", 20)} }} }} }} }}",
            "The operation may ask for 201110 objects; the limit is 100000.");
}
