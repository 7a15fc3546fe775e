using KnowledgeGraph.Sentences;

namespace KnowledgeGraph.Tests.Sentences;

public sealed class NameNumberTests
{
    [Theory]
    [InlineData("NATO members")]
    [InlineData("Baltic states")]
    [InlineData("Advocates of strategic autonomy")]
    [InlineData("People familiar with the matter")]
    [InlineData("Allies cautious about accession")]
    [InlineData("Talks of the Coalition")]
    [InlineData("US forces in Europe")]
    [InlineData("Western and southern European states that feel no threat")]
    public void Name_OfSeveral_IsPlural(string name) => NameNumber.IsPlural(name).ShouldBeTrue();

    [Theory]
    [InlineData("United States")]
    [InlineData("Netherlands")]
    [InlineData("Jens Stoltenberg")]
    [InlineData("Andrius Kubilius")]
    [InlineData("A group of states")]
    [InlineData("One of the officials")]
    [InlineData("Public opinion in Europe")]
    [InlineData("Ukraine's request for guarantees")]
    [InlineData("Russia's war in Ukraine")]
    [InlineData("Kingdom of the Netherlands")]
    [InlineData("Coalition for F-16 jets")]
    [InlineData("The American public")]
    [InlineData("Crisis")]
    [InlineData("")]
    [InlineData(" ")]
    public void Name_OfOne_IsSingular(string name) => NameNumber.IsPlural(name).ShouldBeFalse();
}
