using KnowledgeGraph.Exchange.Import.Values;

namespace KnowledgeGraph.Exchange.Tests.Import;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("1200", '.', "1200")]
    [InlineData("1,200", '.', "1200")]
    [InlineData("1 234 567.5", '.', "1234567.5")]
    [InlineData("1.234.567,5", ',', "1234567.5")]
    [InlineData("-12'345", '.', "-12345")]
    [InlineData("\u22121.5", '.', "-1.5")]
    [InlineData("+7", '.', "7")]
    public void Number_IsReadWithItsThousandsAndDecimals(string text, char decimalSign, string number)
    {
        NumberText.Convert(text, decimalSign, out var fault).ShouldBe(number);
        fault.ShouldBeEmpty();
    }

    /// <summary>A comma that would have to stand for decimals is not taken for thousands.</summary>
    [Theory]
    [InlineData("1234,567")]
    [InlineData("0,123")]
    [InlineData("-0,123")]
    [InlineData("12,34")]
    [InlineData("1,2345")]
    [InlineData("+-5")]
    [InlineData("--5")]
    [InlineData(",500")]
    [InlineData("5.")]
    [InlineData("1e5")]
    [InlineData("")]
    public void Text_ThatIsNotClearlyANumber_IsRefused(string text)
    {
        NumberText.Convert(text, '.', out var fault).ShouldBeNull();
        fault.ShouldContain("is not a number");
    }
}
