using KnowledgeGraph.Generators.Model;
using static KnowledgeGraph.Generators.Tests.Samples.SampleSet;

namespace KnowledgeGraph.Generators.Tests.Model;

public sealed class AccessorModelBuilderTests
{
    [Fact]
    public void Slugs_ThatClash_AllKeepTheirHyphens() => Names("a-1", "a1", "b").ShouldBe(["A_1", "A1", "B"]);

    [Fact]
    public void Slug_OfReservedName_HasUnderscore() => Names("all", "equals", "find").ShouldBe(["All_", "Equals_", "Find_"]);

    [Fact]
    public void Slug_LikeTheClassAround_HasUnderscore() => Names("stations").ShouldBe(["Stations_"]);

    private static string[] Names(params string[] slugs) =>
        [.. AccessorModelBuilder.Build([.. slugs.Select(slug => Entity("Station", slug, slug))], "Stations").Select(item => item.Identifier)];
}
