using KnowledgeGraph.Generators.Naming;
using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeGraph.Generators.Tests.Naming;

public sealed class CSharpIdentifierTests
{
    [Theory]
    [InlineData("harbour", "Harbour")]
    [InlineData("harbour-east", "HarbourEast")]
    [InlineData("3-rd-line", "_3RdLine")]
    [InlineData("class", "Class")]
    [InlineData("a--b", "AB")]
    [InlineData("", "_")]
    [InlineData("é", "_")]
    public void Slug_AsIdentifier_IsPascalCase(string slug, string expected) => CSharpIdentifier.FromSlug(slug).ShouldBe(expected);

    [Theory]
    [InlineData("a-1", "A_1")]
    [InlineData("a1", "A1")]
    [InlineData("1-a", "_1_A")]
    public void Slug_Unfolded_KeepsItsHyphens(string slug, string expected) =>
        CSharpIdentifier.FromSlugUnfolded(slug).ShouldBe(expected);

    [Theory]
    [InlineData("operatedBy", "OperatedBy")]
    [InlineData("Station", "Station")]
    [InlineData("is", "Is")]
    public void Name_AsIdentifier_BeginsInUpperCase(string name, string expected) => CSharpIdentifier.FromName(name).ShouldBe(expected);

    [Theory]
    [InlineData("Sample.Railway", "Sample.Railway")]
    [InlineData("my-app.class.2nd", "my_app.@class._2nd")]
    [InlineData("..", "Facts")]
    [InlineData("", "Facts")]
    public void Namespace_OfAnyText_IsValid(string name, string expected) => CSharpIdentifier.Namespace(name).ShouldBe(expected);

    [Fact]
    public void Slug_ThatIsVeryLong_IsCutAndStaysDistinct()
    {
        var slug = new string('a', 1_000);

        var first = CSharpIdentifier.FromSlug(slug + "-x");
        var second = CSharpIdentifier.FromSlug(slug + "-y");

        first.Length.ShouldBe(CSharpIdentifier.MaxLength);
        second.Length.ShouldBe(CSharpIdentifier.MaxLength);
        first.ShouldNotBe(second);
        SyntaxFacts.IsValidIdentifier(first).ShouldBeTrue();
    }
}
