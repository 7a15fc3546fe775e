using KnowledgeGraph.Compiler.Evidence;

namespace KnowledgeGraph.Compiler.Tests.Evidence;

public sealed class EvidenceReferenceTests
{
    [Fact]
    public void TryParse_WrittenForm_ReadsItsParts()
    {
        EvidenceReference.TryParse("annual-report@33+64#3300869c", out var reference).ShouldBeTrue();

        reference.ShouldBe(new EvidenceReference("annual-report", 33, 64, 0x3300869c));
        reference.ToString().ShouldBe("annual-report@33+64#3300869c");
    }

    [Theory]
    [InlineData("")]
    [InlineData("annual-report")]
    [InlineData("@33+64#3300869c")]
    [InlineData("a@33+64")]
    [InlineData("a@33#3300869c")]
    [InlineData("a@+64#3300869c")]
    [InlineData("a@33+#3300869c")]
    [InlineData("a@33+0#3300869c")]
    [InlineData("a@033+64#3300869c")]
    [InlineData("a@-3+64#3300869c")]
    [InlineData("a@33+64#3300869C")]
    [InlineData("a@33+64#3300869")]
    [InlineData("a@33+64#3300869cc")]
    [InlineData("a@33+64#3300869c ")]
    [InlineData("a#3300869c@33+64")]
    [InlineData("a@2147483647+1#3300869c")]
    [InlineData("a@99999999999+1#3300869c")]
    public void TryParse_AnyOtherForm_IsRefused(string text) => EvidenceReference.TryParse(text, out _).ShouldBeFalse();
}
