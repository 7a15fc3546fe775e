using System.Text.Json.Nodes;
using KnowledgeGraph.Mcp.Answers;
using KnowledgeGraph.Mcp.Tools;

namespace KnowledgeGraph.Mcp.Tests;

public sealed class AnswerEnvelopeTests
{
    /// <summary>Without lists there is nothing to cut.</summary>
    [Theory]
    [InlineData(2_000, 1_000, "Ask for less, or raise maxBytes to at most 1,000,000.")]
    [InlineData(2_000_000, 1_000_000, "Ask for less.")]
    public void AnswerThatCannotBeCut_SaysWhatHelps(int length, int maxBytes, string remedy)
    {
        var answer = Of(new JsonObject { ["text"] = new string('x', length) });

        AnswerEnvelope.Whole(answer, maxBytes).ShouldBeNull();
        Should.Throw<ToolException>(() => AnswerEnvelope.Fit(answer, CutAdvice.Plain, maxBytes)).Message
            .ShouldEndWith($" bytes, which is too long. {remedy}");
    }

    [Fact]
    public void LettersOfAnyScript_AreNotEscaped() => AnswerEnvelope.Words(
            AnswerEnvelope.Whole(Of(new JsonObject { ["name"] = "\u010cern\u00fd most" }) with { Hints = ["Try another."] }, 1_000)
                .ShouldNotBeNull())
        .ShouldBe("""
            Try another.
            {"data":{"name":"Černý most"},"contentHash":"hash","hints":["Try another."]}
            """.ReplaceLineEndings("\n"));

    private static RawAnswer Of(JsonObject data) => new() { Data = data, Shape = AnswerField.OfLists(), ContentHash = "hash" };
}
