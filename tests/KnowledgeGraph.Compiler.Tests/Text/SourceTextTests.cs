using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Tests.Text;

public sealed class SourceTextTests
{
    private static readonly SourceText Mixed = new("a\\b.yaml", "one\r\ntwo\rthree\n");

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(4, 1, 5)]
    [InlineData(5, 2, 1)]
    [InlineData(9, 3, 1)]
    [InlineData(15, 4, 1)]
    [InlineData(99, 4, 1)]
    [InlineData(-1, 1, 1)]
    public void GetPosition_Offset_CountsEachKindOfLineEndOnce(int offset, int line, int column) =>
        Mixed.GetPosition(offset).ShouldBe(new LinePosition(line, column));

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(2, 2, 6)]
    [InlineData(3, 6, 14)]
    [InlineData(4, 1, 15)]
    public void GetOffset_Position_IsItsInverse(int line, int column, int offset) =>
        Mixed.GetOffset(new LinePosition(line, column)).ShouldBe(offset);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(5, 1)]
    [InlineData(1, 0)]
    [InlineData(2, 5)]
    public void GetOffset_PositionOutside_Throws(int line, int column) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Mixed.GetOffset(new LinePosition(line, column)));

    [Theory]
    [InlineData(1, "one")]
    [InlineData(2, "two")]
    [InlineData(3, "three")]
    [InlineData(4, "")]
    public void GetLine_Line_HasNoLineEnd(int line, string text) => Mixed.GetLine(line).ShouldBe(text);

    [Fact]
    public void SourceText_ByteOrderMark_IsDropped()
    {
        new SourceText("a.yaml", "\uFEFFname: x").Text.ShouldBe("name: x");
        new SourceText("a.yaml", "\uFEFFname: x").ShouldBe(new SourceText("a.yaml", "name: x"));
    }

    [Fact]
    public void SourceText_Path_HasForwardSlashes() => Mixed.Path.ShouldBe("a/b.yaml");

    [Fact]
    public void Equality_IsOfPathAndContent()
    {
        new SourceText("a.yaml", "x").ShouldBe(new SourceText("a.yaml", "x"));
        new SourceText("a.yaml", "x").ShouldNotBe(new SourceText("b.yaml", "x"));
        new SourceText("a.yaml", "x").ShouldNotBe(new SourceText("a.yaml", "y"));
        new SourceText("a.yaml", "x").GetHashCode().ShouldBe(new SourceText("a.yaml", "x").GetHashCode());
    }
}
