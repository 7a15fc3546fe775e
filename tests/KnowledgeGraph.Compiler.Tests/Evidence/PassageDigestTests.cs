using KnowledgeGraph.Compiler.Evidence;

namespace KnowledgeGraph.Compiler.Tests.Evidence;

public sealed class PassageDigestTests
{
    /// <summary>The digests are those of another program: <c>printf 'always on the way' | sha256sum</c>.</summary>
    [Theory]
    [InlineData("always on the way", "e29870e1")]
    [InlineData("", "e3b0c442")]
    [InlineData("abc", "ba7816bf")]
    public void Compute_Passage_IsTheBeginningOfItsSha256(string passage, string digest) =>
        PassageDigest.Format(PassageDigest.Compute(passage)).ShouldBe(digest);

    [Theory]
    [InlineData(" always\r\n\ton \u00A0 the way\n")]
    [InlineData("always on the way")]
    public void Compute_OtherWhiteSpace_IsTheSame(string passage) =>
        PassageDigest.Compute(passage).ShouldBe(PassageDigest.Compute("always on the way"));

    [Fact]
    public void Compute_DecomposedCharacters_IsTheSame() =>
        PassageDigest.Compute("Cafe\u0301 Corner").ShouldBe(PassageDigest.Compute("Caf\u00E9 Corner"));

    [Fact]
    public void Compute_OtherCase_IsAnother() => PassageDigest.Compute("Always").ShouldNotBe(PassageDigest.Compute("always"));
}
