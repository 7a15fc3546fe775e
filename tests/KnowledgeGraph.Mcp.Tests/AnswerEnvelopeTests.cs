using System.Text;
using KnowledgeGraph.Mcp.Tools;

namespace KnowledgeGraph.Mcp.Tests;

public sealed class AnswerEnvelopeTests
{
    /// <summary>Without lists there is nothing to cut.</summary>
    [Theory]
    [InlineData(2_000, 1_000, "Ask for less, or raise maxBytes to at most 1,000,000.")]
    [InlineData(2_000_000, 1_000_000, "Ask for less.")]
    [InlineData(5_000_000, 1_000, "Ask for less.")]
    public void AnswerThatCannotBeCut_SaysWhatHelps(int length, int maxBytes, string remedy)
    {
        var response = Encoding.UTF8.GetBytes($$$"""{"data":{"text":"{{{new string('x', length)}}}"}}""");

        Should.Throw<ToolException>(() => AnswerEnvelope.Of(response, "hash", maxBytes)).Message.ShouldEndWith($" bytes, which is too long. {remedy}");
    }

    [Fact]
    public void LettersOfAnyScript_AreNotEscaped() => AnswerEnvelope.Words(
            AnswerEnvelope.Of("""{"data":{"name":"\u010cern\u00fd most"},"extensions":{"hints":[{"message":"Try another."}]}}"""u8.ToArray(), "hash", 1_000))
        .ShouldBe("""{"data":{"name":"Černý most"},"contentHash":"hash","hints":["Try another."]}""");
}
