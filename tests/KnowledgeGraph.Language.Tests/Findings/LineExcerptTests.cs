using System.Text;
using KnowledgeGraph.Language.Findings;

namespace KnowledgeGraph.Language.Tests.Findings;

public sealed class LineExcerptTests
{
    [Fact]
    public void ShortLine_IsShownWhole() => LineExcerpt.Of("a: wrong", 3, 8, Width)
        .ShouldBe(new LineExcerpt("a: wrong", "   ", "^^^^^"));

    [Fact]
    public void LongLine_IsClippedOnBothSides()
    {
        var line = new string('a', 10_000) + "HERE" + new string('b', 10_000);

        var excerpt = LineExcerpt.Of(line, 10_000, 10_004, Width);

        excerpt.Text.ShouldStartWith("…aaa");
        excerpt.Text.ShouldEndWith("bbb…");
        excerpt.Text.Length.ShouldBeInRange(90, LineExcerpt.MaxWidth + 1);
        UnderCaret(excerpt).ShouldBe("HERE");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(19_996)]
    public void PlaceNearAnEnd_IsShownWithAsMuchOfTheOtherSide(int place)
    {
        var line = new string('a', place) + "HERE" + new string('b', 20_000 - 4 - place);

        var excerpt = LineExcerpt.Of(line, place, place + 4, Width);

        UnderCaret(excerpt).ShouldBe("HERE");
        excerpt.Text.Length.ShouldBeInRange(90, LineExcerpt.MaxWidth + 1);
    }

    [Theory]
    [InlineData("北京北京北京")]
    [InlineData("🚆🚆🚆")]
    [InlineData("é́é́")]
    [InlineData("👩‍🔧👩‍🔧")]
    [InlineData("\t\t")]
    public void CaretBehindOtherCharacters_IsUnderItsWord(string before)
    {
        foreach (var times in (int[])[1, 5, 60, 1_000])
        {
            var start = string.Concat(Enumerable.Repeat(before, times));

            var excerpt = LineExcerpt.Of(start + "HERE" + start, start.Length, start.Length + 4, Width);

            var shown = excerpt.Text[..excerpt.Text.IndexOf("HERE", StringComparison.Ordinal)];
            Width(excerpt.Blank.Replace("\t", "")).ShouldBe(Width(shown.Replace("\t", "")));
            excerpt.Blank.Count(character => character == '\t').ShouldBe(shown.Count(character => character == '\t'));
            excerpt.Carets.ShouldBe("^^^^");
            Width(excerpt.Text.Replace("\t", "        ")).ShouldBeLessThanOrEqualTo(LineExcerpt.MaxWidth + 1);
        }
    }

    [Fact]
    public void SpanLongerThanTheExcerpt_IsUnderlinedAsFarAsItIsShown()
    {
        var excerpt = LineExcerpt.Of(new string('x', 5_000), 0, 5_000, Width);

        excerpt.Carets.Length.ShouldBe(excerpt.Text.Length - 1);
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("abc", 3, 3)]
    [InlineData("abc", 7, 90)]
    [InlineData("abc", 2, 1)]
    public void PlaceAtOrBehindTheEnd_HasOneCaret(string line, int start, int end) =>
        LineExcerpt.Of(line, start, end, Width).Carets.Length.ShouldBe(1);

    [Fact]
    public void ManyMarksOnOneLetter_AreBounded() =>
        LineExcerpt.Of("a" + new string('\u0301', 1_000_000) + "b", 1_000_001, 1_000_002, Width).Text.Length.ShouldBeLessThan(500);

    [Fact]
    public void NarrowWindow_IsKept() =>
        LineExcerpt.Of(new string('x', 500), 250, 251, Width, maxWidth: 30).Text.Length.ShouldBeLessThanOrEqualTo(31);

    private static string UnderCaret(LineExcerpt excerpt) => excerpt.Text.Substring(excerpt.Blank.Length, excerpt.Carets.Length);

    /// <summary>Two cells for ideographs and pictures, none for marks and joiners, one for the rest.</summary>
    private static int Width(string text) => text.EnumerateRunes().Sum(rune =>
        rune.Value is >= 0x4E00 and <= 0x9FFF or >= 0x1F000 ? 2
        : rune.Value is 0x200D || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.NonSpacingMark ? 0 : 1);
}
