using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Testing.Graphs.Large;

namespace KnowledgeGraph.Tests.Image;

/// <summary>An image that is written without holding the set in memory is the one that the compiler writes of the same facts.</summary>
public sealed class LargeImageTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(63)]
    [InlineData(2_000)]
    [InlineData(9_001)]
    public void LargeImage_OfAnySize_IsTheCompilersImage(int entities)
    {
        using var folder = new TemporaryFolder();
        var file = folder["large.kg"];
        var set = new LargeSet(entities);

        LargeImage.Write(set, file);

        var written = File.ReadAllBytes(file);
        var expected = ImageWriter.Write(set.ToFactSet()).Image!.Bytes;
        written.AsSpan().CommonPrefixLength(expected).ShouldBe(expected.Length);
        written.Length.ShouldBe(expected.Length);
    }

    [Fact]
    public void LargeSet_OfMoreEntitiesThanNames_IsRefused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => LargeSet.OfStatements(LargeSet.StatementsPerEntity * (LargeSet.MaxEntities + 1)));
}
