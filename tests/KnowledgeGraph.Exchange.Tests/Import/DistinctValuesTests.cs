using System.Globalization;
using KnowledgeGraph.Exchange.Import.Drafting;

namespace KnowledgeGraph.Exchange.Tests.Import;

public sealed class DistinctValuesTests
{
    [Theory]
    [InlineData(5)]
    [InlineData(100_000)]
    [InlineData(250_000)]
    public void Values_HoweverMany_AreCountedAndFound(int count)
    {
        var values = Take(new DistinctBudget(), Enumerable.Range(0, count).Append(0));

        values.IsExact.ShouldBeTrue();
        values.Count.ShouldBe(count);
        values.Held.Count.ShouldBe(Math.Min(count, 100_000));
        values.Held["0"].ShouldBe(2);
        values.Contains(Text(count - 1)).ShouldBeTrue();
        values.Contains(Text(count)).ShouldBeFalse();
    }

    [Fact]
    public void Values_BeyondTheBudget_AreNoLongerCounted_AndItIsGivenBack()
    {
        var budget = new DistinctBudget(20);
        var values = Take(budget, Enumerable.Range(0, 100_021));

        values.IsExact.ShouldBeFalse();
        values.Count.ShouldBe(100_000);
        Take(budget, Enumerable.Range(0, 100_020)).IsExact.ShouldBeTrue();
    }

    [Fact]
    public void Values_OfWhichManyComeAgain_AreNoLongerCounted()
    {
        var budget = new DistinctBudget(10);
        var values = Take(budget, [.. Enumerable.Range(0, 100_001), .. Enumerable.Repeat(1, 50_000), 100_002]);

        values.IsExact.ShouldBeFalse();
        values.Held["1"].ShouldBe(50_001);
        Take(budget, Enumerable.Range(0, 100_010)).IsExact.ShouldBeTrue("the other column has given its room back");
    }

    private static DistinctValues Take(DistinctBudget budget, IEnumerable<int> numbers)
    {
        var values = new DistinctValues(budget);
        foreach (var number in numbers)
        {
            values.Add(Text(number));
        }

        return values;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
