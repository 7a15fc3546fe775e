using KnowledgeGraph.Sentences;

namespace KnowledgeGraph.Tests.Sentences;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2025-01-27", "27 January 2025", "on 27 January 2025")]
    [InlineData("2024-10", "October 2024", "in October 2024")]
    [InlineData("1990", "1990", "in 1990")]
    [InlineData("1990~", "about 1990", "around 1990")]
    [InlineData("1990?", "possibly 1990", "possibly in 1990")]
    [InlineData("1990-05-02%", "possibly about 2 May 1990", "possibly around 2 May 1990")]
    [InlineData("../2025-01-27", "by 27 January 2025", "by 27 January 2025")]
    [InlineData("/2025-01", "by January 2025", "by January 2025")]
    [InlineData("2025-01/..", "January 2025 or later", "in January 2025 or later")]
    [InlineData("2025-01-02/", "2 January 2025 or later", "on 2 January 2025 or later")]
    [InlineData("2023-07-11/2023-07-12", "between 11 and 12 July 2023", "between 11 and 12 July 2023")]
    [InlineData("2025-01/2025-03", "between January and March 2025", "between January and March 2025")]
    [InlineData("2023-07-31/2023-08-01", "between 31 July and 1 August 2023", "between 31 July and 1 August 2023")]
    [InlineData("2024-12/2025-01-14", "between December 2024 and 14 January 2025", "between December 2024 and 14 January 2025")]
    [InlineData("2019/2021~", "between 2019 and about 2021", "between 2019 and about 2021")]
    [InlineData("2024/2024", "2024", "in 2024")]
    [InlineData("2025-01/2025-03~", "early 2025", "in early 2025")]
    [InlineData("2025-05~/2025-08~", "mid-2025", "in mid-2025")]
    [InlineData("2025-10/2025-12~", "late 2025", "in late 2025")]
    [InlineData("2025-02/2025-03~", "between February 2025 and about March 2025", "between February 2025 and about March 2025")]
    [InlineData("2025-21", "spring 2025", "in spring 2025")]
    [InlineData("2025-24", "winter 2025–26", "in winter 2025–26")]
    [InlineData("1999-24", "winter 1999–00", "in winter 1999–00")]
    [InlineData("202X", "the 2020s", "in the 2020s")]
    [InlineData("20XX", "the years 2000 to 2099", "in the years 2000 to 2099")]
    [InlineData("000X", "the years 1 BC to AD 9", "in the years 1 BC to AD 9")]
    [InlineData("-004X", "the years 50 BC to 41 BC", "in the years 50 BC to 41 BC")]
    [InlineData("2024-XX", "2024 (month unknown)", "in 2024 (month unknown)")]
    [InlineData("2024-XX-XX", "2024 (day unknown)", "in 2024 (day unknown)")]
    [InlineData("2024-10-XX", "October 2024 (day unknown)", "in October 2024 (day unknown)")]
    [InlineData("2023-07-11T10:00:00Z", "11 July 2023, 10:00 UTC", "on 11 July 2023, 10:00 UTC")]
    [InlineData("2023-07-11T10:00:05+02:00", "11 July 2023, 10:00:05 UTC+02:00", "on 11 July 2023, 10:00:05 UTC+02:00")]
    [InlineData("-0043-03-15", "15 March 44 BC", "on 15 March 44 BC")]
    [InlineData("0000", "1 BC", "in 1 BC")]
    [InlineData("0079", "AD 79", "in AD 79")]
    [InlineData("Y12345", "12,345", "in 12,345")]
    [InlineData("Y-12345", "12,346 BC", "in 12,346 BC")]
    [InlineData("../..", "unknown", "at an unknown time")]
    public void Date_IsShownAsPreciselyAsItIsKnown(string edtf, string noun, string adverb)
    {
        new FuzzyDate(edtf, Day.Earliest, Day.Latest).Text.ShouldBe(noun);
        DateWords.When(edtf).ShouldBe(adverb);
    }

    [Theory]
    [InlineData("2024-10", "since October 2024", "until October 2024")]
    [InlineData("../2024-10", "since October 2024 at the latest", "until October 2024 at the latest")]
    [InlineData("2024-10/..", "since October 2024 at the earliest", "until at least October 2024")]
    [InlineData("2024-10/2025-01-27", "since some time between October 2024 and 27 January 2025", "until some time between October 2024 and 27 January 2025")]
    [InlineData("2025-01/2025-03~", "since early 2025", "until early 2025")]
    [InlineData("1990?", "since possibly 1990", "until possibly 1990")]
    public void Ends_SayBetweenWhichDatesTheyLie(string edtf, string beginning, string end)
    {
        DateWords.Beginning(edtf, "since").ShouldBe(beginning);
        DateWords.End(edtf).ShouldBe(end);
    }

    [Theory]
    [InlineData("2023-07-11/2023-07-12", "from 11 to 12 July 2023")]
    [InlineData("2023-07-11", "on 11 July 2023")]
    [InlineData("../2024-09", "by September 2024")]
    public void During_IsTheDaysOfAnEvent(string edtf, string text) => DateWords.During(edtf).ShouldBe(text);

    [Theory]
    [InlineData("../2025-08", "2024-10/..", "at some time between October 2024 and August 2025")]
    [InlineData("../2022", "2022/..", "at some time in 2022")]
    [InlineData("2022", "2022/..", null)]
    [InlineData("../2022", "2023", null)]
    public void Within_IsForWhatHeldBetweenTwoDays(string since, string until, string? text) => DateWords.Within(since, until).ShouldBe(text);

    [Fact]
    public void AnyText_MakesWords() => RandomTest.Run(random =>
    {
        const string Letters = "0123456789-/.XYTZ?~%:+ a";
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Create(random.Next(0, 24), random, (span, source) =>
            {
                foreach (ref var letter in span)
                {
                    letter = Letters[source.Next(Letters.Length)];
                }
            });
            var words = DateWords.Of(text) + DateWords.When(text) + DateWords.During(text) + DateWords.Beginning(text, "since") + DateWords.End(text);
            words.Length.ShouldBeInRange(10, 2_000);
        }
    });
}
