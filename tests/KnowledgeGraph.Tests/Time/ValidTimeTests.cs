using FsCheck.Fluent;

namespace KnowledgeGraph.Tests.Time;

public sealed class ValidTimeTests
{
    [Theory]
    [InlineData(9, Certainty.No)]
    [InlineData(10, Certainty.Possibly)]
    [InlineData(19, Certainty.Possibly)]
    [InlineData(20, Certainty.Certainly)]
    [InlineData(30, Certainty.Certainly)]
    [InlineData(31, Certainty.Possibly)]
    [InlineData(40, Certainty.Possibly)]
    [InlineData(41, Certainty.No)]
    [InlineData(Day.Earliest, Certainty.No)]
    [InlineData(Day.Latest, Certainty.No)]
    public void InForceOn_ADay_HasThreeAnswers(int day, Certainty certainty) => new ValidTime(10, 20, 30, 40).InForceOn(day).ShouldBe(certainty);

    [Fact]
    public void InForceOn_WhenTheEndsMayCross_IsNeverCertain() => new ValidTime(10, 30, 20, 40).InForceOn(25).ShouldBe(Certainty.Possibly);

    [Fact]
    public void Always_OnAnyDay_IsCertain()
    {
        ValidTime.Always.InForceOn(Day.Earliest).ShouldBe(Certainty.Certainly);
        ValidTime.Always.InForceOn(Day.Latest).ShouldBe(Certainty.Certainly);
        ValidTime.Always.InForceOn(Day.From(new DateOnly(2024, 10, 1))).ShouldBe(Certainty.Certainly);
    }

    [Fact]
    public void InForceOn_AnyTime_AgreesWithEveryReadingOfItsEnds()
    {
        var small = Gen.Choose(0, 6);
        var times = small.Four().Select(four => new ValidTime(
            Math.Min(four.Item1, four.Item2), Math.Max(four.Item1, four.Item2), Math.Min(four.Item3, four.Item4), Math.Max(four.Item3, four.Item4)));

        Prop.ForAll(times.Zip(small).ToArbitrary(), pair => pair.Item1.InForceOn(pair.Item2).ShouldBe(Naive(pair.Item1, pair.Item2)))
            .ShouldHold();
    }

    [Theory]
    [InlineData(0, 9, false)]
    [InlineData(0, 10, true)]
    [InlineData(40, 50, true)]
    [InlineData(41, 50, false)]
    public void MayOverlap_ARange_LooksAtTheOuterEnds(int first, int last, bool overlaps) =>
        new ValidTime(10, 20, 30, 40).MayOverlap(first, last).ShouldBe(overlaps);

    private static Certainty Naive(ValidTime time, int day)
    {
        var readings =
            from since in Enumerable.Range(time.SinceEarliest, time.SinceLatest - time.SinceEarliest + 1)
            from until in Enumerable.Range(time.UntilEarliest, time.UntilLatest - time.UntilEarliest + 1)
            select since <= day && day <= until;
        return readings.All(holds => holds) ? Certainty.Certainly : readings.Any(holds => holds) ? Certainty.Possibly : Certainty.No;
    }
}
