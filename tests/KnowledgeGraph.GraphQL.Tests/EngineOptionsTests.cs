namespace KnowledgeGraph.GraphQL.Tests;

/// <summary>
/// The limits as they are documented. A request that goes past each of them is in <see cref="Planning.LimitTests"/>,
/// <see cref="Language.ParserLimitTests"/>, <see cref="Validation.ValidationLimitTests"/> and among the advisories.
/// </summary>
public sealed class EngineOptionsTests
{
    [Fact]
    public void Defaults_AreThoseThatAreDocumented()
    {
        var options = new EngineOptions();

        options.Parser.MaxTokens.ShouldBe(15_000);
        options.Parser.MaxDepth.ShouldBe(64);
        options.MaxVariablesDepth.ShouldBe(64);
        options.MaxFields.ShouldBe(5_000);
        options.Parser.MaxDirectivesPerLocation.ShouldBe(4);
        options.Validation.MaxFragmentVisits.ShouldBe(1_000);
        options.Validation.MaxMergeComparisons.ShouldBe(100_000);
        options.Validation.MaxErrors.ShouldBe(20);
        options.Validation.MaxIntrospectionDepth.ShouldBe(3);
        options.MaxCost.ShouldBe(100_000);
        options.MaxResponseSize.ShouldBe(16 * 1024 * 1024);
        options.TimeLimit.ShouldBe(TimeSpan.FromSeconds(10));
        options.PlanCacheSize.ShouldBe(1_000);
    }
}
