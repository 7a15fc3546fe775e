using KnowledgeGraph.Generators.Emit;

namespace KnowledgeGraph.Generators.Tests.Emit;

public sealed class XmlTextTests
{
    [Theory]
    [InlineData("a <b> & c", "a &lt;b&gt; &amp; c")]
    [InlineData("  one\r\n\ttwo ", "one two")]
    [InlineData("one\u2028two\u0085three\u2029four", "one two three four")]
    [InlineData("bell\u0007", "bell\uFFFD")]
    [InlineData("pair \U0001F683", "pair \U0001F683")]
    [InlineData("]]>", "]]&gt;")]
    [InlineData("", "")]
    public void Text_Escaped_IsOneLineOfXml(string text, string expected) => XmlText.Escape(text).ShouldBe(expected);

    // Not among the data above: an attribute cannot hold half a surrogate pair.
    [Fact]
    public void HalfSurrogatePair_Escaped_IsReplaced() => XmlText.Escape("lone \uD800 half").ShouldBe("lone \uFFFD half");
}
