using KnowledgeGraph.Exchange.Import.Exported;

namespace KnowledgeGraph.Exchange.Tests.Import;

public sealed class ExclusiveEndsTests
{
    [Theory]
    [InlineData("2013-01-02", "2013-01-03")]
    [InlineData("2024-02-29/2024-03-30", "2024-03-01/2024-03-31")]
    [InlineData("../2017-12-31", "../2018-01-01")]
    [InlineData("..", "..")]
    [InlineData("1970-12-31~", "1971-01-01~")]
    [InlineData("2013", null)]
    public void DayAfter_IsThatOfEachDay(string until, string? before) => ExclusiveEnds.DayAfter(until).ShouldBe(before);
}
