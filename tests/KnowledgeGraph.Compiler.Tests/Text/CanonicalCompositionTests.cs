using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Tests.Text;

public sealed class CanonicalCompositionTests
{
    [Theory]
    [InlineData("Cafe\u0301", "Caf\u00E9")]
    [InlineData("\u1100\u1161\u11A8", "\uAC01")] // Hangul, composed by arithmetic
    [InlineData("\u212B", "\u00C5")] // the Angstrom sign is a letter
    [InlineData("\u0958", "\u0915\u093C")] // excluded from composition
    [InlineData("q\u0307\u0323", "q\u0323\u0307")] // marks in order of their class
    [InlineData("\u1E0B\u0323", "\u1E0D\u0307")] // composed anew after ordering
    [InlineData("\uD834\uDD5E", "\uD834\uDD57\uD834\uDD65")] // beyond U+FFFF
    [InlineData("a\u0301\u0301", "\u00E1\u0301")] // the second mark is blocked
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("\uD800x", "\uD800x")] // half a pair stays
    [InlineData("plain", "plain")]
    public void Normalize_Text_IsInFormC(string text, string expected) => CanonicalComposition.Normalize(text).ShouldBe(expected);

    [Fact]
    public void Normalize_EveryHangulSyllable_IsItself()
    {
        for (var character = '\uAC00'; character <= '\uD7A3'; character++)
        {
            CanonicalComposition.Normalize(character.ToString()).ShouldBe(character.ToString());
        }
    }

    [Theory]
    [InlineData('e', true)]
    [InlineData('\u0301', false)]
    [InlineData('\u1161', false)]
    [InlineData('\u0416', true)]
    public void IsBoundary_Character_TellsWhetherItJoinsWhatStandsBefore(char character, bool expected) =>
        CanonicalComposition.IsBoundary(character).ShouldBe(expected);
}
