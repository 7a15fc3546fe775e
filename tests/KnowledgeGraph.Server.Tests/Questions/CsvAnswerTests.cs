using System.Text;
using KnowledgeGraph.AspNetCore.Questions;

namespace KnowledgeGraph.Server.Tests.Questions;

public sealed class CsvAnswerTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+49 30", "'+49 30")]
    [InlineData("-", "'-")]
    [InlineData("-2.5", "-2.5")]
    [InlineData("a=b", "a=b")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("two\\nlines", "\"two\nlines\"")]
    [InlineData("a \\\"word\\\"", "\"a \"\"word\"\"\"")]
    public void Cell_IsWrittenSoThatASpreadsheetReadsItAsItIs(string value, string expected) =>
        Write($"{{\"data\":{{\"nodes\":[{{\"v\":\"{value}\"}}]}}}}").ShouldBe($"v\r\n{expected}\r\n");

    [Fact]
    public void Table_LongerThanAllowed_IsNotWritten() =>
        new CsvAnswer(3).Write(Encoding.UTF8.GetBytes("""{"data":{"nodes":[{"v":"four"}]}}""")).ShouldBeNull();

    private static string Write(string response) => Encoding.UTF8.GetString(new CsvAnswer(1_000).Write(Encoding.UTF8.GetBytes(response))!.Value.Span);
}
