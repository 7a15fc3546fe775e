using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.GraphQL.Tests.Samples;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

public class ResponseWriterTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(long.MinValue, "-9223372036854775808")]
    [InlineData(long.MaxValue, "9223372036854775807")]
    public void WriteLong_OfItsExtremes_WritesAllDigits(long value, string json) => LeafSchema.Written(writer => writer.WriteLong(value)).ShouldBe(json);

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(1d, "1")]
    [InlineData(-2.5e300, "-2.5E+300")]
    [InlineData(5e-324, "5E-324")]
    [InlineData(double.NaN, "null")]
    [InlineData(double.PositiveInfinity, "null")]
    public void WriteDouble_OfAValue_WritesTheShortestNumberThatReadsBack(double value, string json) =>
        LeafSchema.Written(writer => writer.WriteDouble(value)).ShouldBe(json);

    [Fact]
    public void WriteDecimal_OfALongFraction_WritesAllDigits() =>
        LeafSchema.Written(writer => writer.WriteDecimal(-1.2345678901234567890123456789m)).ShouldBe("-1.2345678901234567890123456789");

    [Fact]
    public void WriteString_OfNull_WritesNull() => LeafSchema.Written(writer => writer.WriteString((string?)null)).ShouldBe("null");

    [Fact]
    public void WriteString_OfControlCharacters_EscapesThem() =>
        LeafSchema.Written(writer => writer.WriteString("\0\b\t\n\f\r\u001f\"\\/é"u8))
            .ShouldBe("\"\\u0000\\u0008\\t\\n\\u000c\\r\\u001f\\\"\\\\/é\"");

    [Fact]
    public void WriteString_OfAnyText_ReadsBackAsTheSame() => Prop.ForAll<NonNull<string>>(text =>
    {
        var wellFormed = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Get));
        return JsonSerializer.Deserialize<string>(LeafSchema.Written(writer => writer.WriteString(text.Get))) == wellFormed
            && JsonSerializer.Deserialize<string>(LeafSchema.Written(writer => writer.WriteString(Encoding.UTF8.GetBytes(text.Get)))) == wellFormed;
    }).ShouldHold();

    [Fact]
    public void WriteString_LongerThanTheBuffer_IsWrittenWhole()
    {
        var text = new string('x', 300_000) + "\n" + new string('y', 300_000);

        LeafSchema.Written(writer => writer.WriteString(text)).ShouldBe($"\"{text.Replace("\n", "\\n", StringComparison.Ordinal)}\"");
    }

    [Theory]
    [InlineData(84, true)]
    [InlineData(85, false)]
    public void Response_AtItsLimit_IsWrittenAndPastItIsNot(int length, bool fits)
    {
        // {"data":{"leaf":"…"}} has 20 bytes beside the text; a string is reserved for whole.
        var response = LeafSchema.Respond((_, writer) => writer.WriteRaw(Encoding.UTF8.GetBytes($"\"{new string('x', length)}\"")), new EngineOptions { MaxResponseSize = 104 });

        response.Contains("\"data\":{\"leaf\":\"x", StringComparison.Ordinal).ShouldBe(fits);
    }
}
