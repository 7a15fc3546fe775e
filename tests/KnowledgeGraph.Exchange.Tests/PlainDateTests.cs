using KnowledgeGraph.Exchange.Export;

namespace KnowledgeGraph.Exchange.Tests;

public sealed class PlainDateTests
{
    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("2024-12", "2024-12")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("2023-07-11T10:00:00Z", "2023-07-11")]
    [InlineData("2024-21", null)]     // a season
    [InlineData("1970~", null)]
    [InlineData("201X", null)]
    [InlineData("../2018", null)]
    [InlineData("2023/2024", null)]
    [InlineData("-0043", null)]
    [InlineData("..", null)]
    [InlineData(null, null)]
    public void Date_IsADayAMonthOrAYear_OrNone(string? edtf, string? plain) => PlainDate.Of(edtf).ShouldBe(plain);
}
