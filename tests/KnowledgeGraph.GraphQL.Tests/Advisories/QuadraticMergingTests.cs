namespace KnowledgeGraph.GraphQL.Tests.Advisories;

/// <summary>Fields that have to merge, so many that comparing each with each takes seconds.</summary>
/// <seealso href="https://www.cve.org/CVERecord?id=CVE-2023-26144"/>
/// <seealso href="https://www.cve.org/CVERecord?id=CVE-2026-40476"/>
/// <seealso href="https://github.com/advisories/GHSA-fc86-6rv6-2jpm"/>
public sealed class QuadraticMergingTests
{
    [Theory]
    [InlineData("name ", 7_000)]
    [InlineData("... { name } ", 3_000)]
    [InlineData("... on Line { name } ", 2_000)]
    [InlineData("... on Line { ... on Named { name } } ", 1_200)]
    [InlineData("... on Named { name } name ", 2_000)]
    public void OneField_ThousandsOfTimes_IsOneField(string selection, int times) =>
        Attack.ShouldBeAnswered($"{{ line {{ {Attack.Repeat(selection, times)} }} }}", """{"line":{"name":"Coast Line"}}""");

    [Theory]
    [InlineData("line { name } ", 3_000)]
    [InlineData("line { ... on Line { name } } ", 1_500)]
    [InlineData("... on Line { line { ... { name } } } ", 1_200)]
    [InlineData("near(first: 1) { name } line { name } ", 1_100)]
    public void OneSelectionSet_ThousandsOfTimes_IsMergedOnce(string selection, int times) =>
        Attack.ShouldBeAnswered(
            $"{{ line {{ {Attack.Repeat(selection, times)} name }} }}",
            selection.StartsWith("near", StringComparison.Ordinal)
                ? """{"line":{"near":null,"line":null,"name":"Coast Line"}}"""
                : """{"line":{"line":null,"name":"Coast Line"}}""");

    [Fact]
    public void Fragments_ThatSpreadAllOthers_AreRefused() =>
        Attack.ShouldBeRefused(
            "{ line { ...F0 } } " + string.Concat(Enumerable.Range(0, 80).Select(from =>
                $"fragment F{from} on Line {{ name {string.Concat(Enumerable.Range(from + 1, 80 - from).Select(to => $"...F{to} "))}}} ")) + "fragment F80 on Line { name }",
            "The document spreads fragments more than 1000 times. Validation aborted.");
}
