using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Tests.Language;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("abc", 0, 1, 1)]
    [InlineData("abc", 3, 1, 4)]
    [InlineData("a\nb", 1, 1, 2)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\r\nb", 2, 1, 3)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\n\rb", 3, 3, 1)]
    [InlineData("a\r", 2, 2, 1)]
    public void GetLocation_LineEnds_AreLfCrLfAndCr(string text, int offset, int line, int column) =>
        new SourceText(text).GetLocation(offset).ShouldBe(new SourceLocation(line, column));

    [Fact]
    public void GetLocation_AfterCharactersOutsideAscii_CountsUtf16CodeUnits()
    {
        var source = new SourceText("é日🚆x");

        source.GetLocation(2).Column.ShouldBe(2);
        source.GetLocation(5).Column.ShouldBe(3);
        source.GetLocation(9).Column.ShouldBe(5);
    }

    [Fact]
    public void GetLocation_PastTheEnd_IsTheEnd() => new SourceText("a\nbc").GetLocation(100).ShouldBe(new SourceLocation(2, 3));

    [Fact]
    public void GetLocation_InALongText_IsThatOfAScan()
    {
        var text = string.Concat(Enumerable.Range(0, 900).Select(i => (i % 7) switch { 0 => "é", 1 => "日", 2 => "🚆", 3 when i % 5 == 0 => "\r\n", 4 when i % 11 == 0 => "\n", _ => "xyz" }));
        var source = new SourceText(text);
        var (line, column, offset) = (1, 1, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            source.GetLocation(offset).ShouldBe(new SourceLocation(line, column));
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
            offset += rune.Utf8SequenceLength;
        }
    }
}
