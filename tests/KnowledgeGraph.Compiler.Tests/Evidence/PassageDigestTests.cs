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

    /// <summary>The vectors of docs/fact-format.md.</summary>
    [Theory]
    [InlineData("Alpha is a thing.", "Alpha is a thing.", "72550ca9")]
    [InlineData("1,Alpha\n", "1,Alpha", "c6c3318a")]
    [InlineData(" a\t\u00a0\r\nb ", "a b", "c8687a08")]
    [InlineData("Zoe\u0308", "Zo\u00eb", "c6a12698")]
    [InlineData("\ud83d\ude86 8:15", "\ud83d\ude86 8:15", "01595ca8")]
    public void Digest_OfADocumentedVector_IsTheDocumentedOne(string passage, string hashed, string digest)
    {
        PassageDigest.Fold(passage).ShouldBe(hashed);
        PassageDigest.Format(PassageDigest.Compute(passage)).ShouldBe(digest);
    }

    [Fact]
    public void WhiteSpace_IsWhatUnicodeSays() =>
        Enumerable.Range(0, 0x10000).Where(code => PassageDigest.Fold($"a{(char)code}b") == "a b").ShouldBe(
        [
            .. Enumerable.Range(9, 5), 0x20, 0x85, 0xA0, 0x1680, .. Enumerable.Range(0x2000, 11), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
        ]);
}
