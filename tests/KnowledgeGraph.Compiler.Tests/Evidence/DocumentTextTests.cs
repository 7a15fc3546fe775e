using KnowledgeGraph.Compiler.Evidence;

namespace KnowledgeGraph.Compiler.Tests.Evidence;

public sealed class DocumentTextTests
{
    [Fact]
    public void Passage_BehindCharactersBeyondTheBasicPlane_CountsCodePoints()
    {
        var document = new DocumentText("a\U0001F686b\U0001F686c");

        document.Length.ShouldBe(5);
        document.Passage(1, 2).ShouldBe("\U0001F686b");
        document.Passage(4, 1).ShouldBe("c");
        document.Passage(5, 0).ShouldBe("");
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 4)]
    [InlineData(3, 1)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void Passage_OutsideTheDocument_Throws(int offset, int length) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new DocumentText("abc").Passage(offset, length));
}
