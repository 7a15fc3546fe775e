using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Types;

public class TypeReferenceTests
{
    [Theory]
    [InlineData("Line")]
    [InlineData("Line!")]
    [InlineData("[Line]")]
    [InlineData("[Line!]!")]
    [InlineData("[[Line]!]")]
    public void Parse_OfAReference_PrintsAsItWasWritten(string text) => TypeReference.Parse(text).ToString().ShouldBe(text);

    [Theory]
    [InlineData("")]
    [InlineData("!")]
    [InlineData("Line!!")]
    [InlineData("[Line")]
    [InlineData("Line]")]
    [InlineData("[]")]
    [InlineData("[Line]]")]
    [InlineData("Li[ne]")]
    public void Parse_OfSomethingElse_Throws(string text) => Should.Throw<FormatException>(() => TypeReference.Parse(text));
}
