using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Time;

/// <summary>States without dates are certain on the days of their sources.</summary>
public sealed class WitnessDayTests
{
    private const string Sources =
        """
          d12: { title: L, reliability: A, published: 2012-12-01 }
          d16: { title: L, reliability: A, published: 2016-12-01 }
          d20: { title: L, reliability: A, published: 2020-12-01 }
          y12: { title: L, reliability: A, published: 2012 }
          y20: { title: L, reliability: A, published: 2020 }

        """;

    [Theory]
    [InlineData("d12 d20", "2012-12-01 2020-12-01")]
    [InlineData("d20 d12 d16", "2012-12-01 2016-12-01 2020-12-01")]
    [InlineData("d16", "2016-12-01")]
    [InlineData("y12 d16 y20", "2016-12-01")]
    [InlineData("y12 y20", "")]
    [InlineData("y12", "")]
    public void State_WithoutDates_IsCertainOnTheDaysOfItsSources(string cited, string days)
    {
        var time = TimeOf("", cited, "");

        Days(time).ShouldBe(days);
        (time.SinceEarliest, time.UntilLatest).ShouldBe((TimeValue.MinDay, TimeValue.MaxDay));
    }

    [Theory]
    [InlineData("continuous: true", "d12 d20", "")]
    [InlineData("", "d12 d20", "since: 2010")]
    [InlineData("", "d12 d20", "until: 2024")]
    public void State_ThatIsOneStretch_IsCertainInBetween(string properties, string cited, string fields)
    {
        var time = TimeOf(properties, cited, fields);

        time.WitnessDays.Count.ShouldBe(0);
        time.CertainDays.Contains(Day(2016, 12, 1)).ShouldBeTrue();
    }

    [Fact]
    public void Values_ThatNoSourceSaysOfOneDay_DoNotContradict() =>
        Seats("").State("s0 sits s2", Evidence("d12 d20")).State("s1 sits s2", Evidence("d16")).CompileCleanly().Conflicts.Count.ShouldBe(0);

    [Fact]
    public void Values_OfOneDay_ContradictOnThatDay() =>
        Seats("").State("s0 sits s2", Evidence("d12 d16 d20")).State("s1 sits s2", Evidence("d16")).Report().ShouldHaveSingleItem()
            .ShouldContain("'sitsOf' has one value at a time, and 's2' has both 's0' and 's1'; both hold on 2016-12-01; settle it");

    [Fact]
    public void Values_OfAContinuousState_ContradictInBetween() =>
        Seats(", continuous: true").State("s0 sits s2", Evidence("d12 d20")).State("s1 sits s2", Evidence("d16")).Report().ShouldHaveSingleItem()
            .ShouldContain("both hold on 2016-12-01");

    [Fact]
    public void Terms_ThatTouch_AreToldTheDayAndTheExclusiveEnd() =>
        Seats(", identifiedBy: since").State("s0 sits s2", "since: 2011-01-05, until: 2013-01-03").State("s1 sits s2", "since: 2013-01-03, until: 2015")
            .Report().ShouldHaveSingleItem().ShouldContain(
                "; both hold on 2013-01-03, the last day of one and the first of the other: 'until' is inclusive; write 'before: 2013-01-03' where it "
                    + "names the first day on which a state no longer held; settle it");

    [Fact]
    public void Terms_ThatOverlap_AreToldTheDays() =>
        Seats(", identifiedBy: since").State("s0 sits s2", "since: 2011-01-05, until: 2013-01-03").State("s1 sits s2", "since: 2012-01-03, until: 2015-02-01")
            .Report().ShouldHaveSingleItem().ShouldContain("; both hold from 2012-01-03 to 2013-01-03; settle it");

    [Fact]
    public void Conclusion_FromSingleDays_HoldsOnTheDaysOfBoth()
    {
        var set = new ReasoningSet { Sources = Sources }.Predicate("p").Predicate("q").Predicate("r").Rule("both", "\"?a p ?b\", \"?b q ?c\"", "?a r ?c")
            .State("s0 p s1", Evidence("d12 d16 d20")).State("s1 q s2", Evidence("d12 d20")).State("s1 q s3", Evidence("d16"))
            .State("s1 q s4", Evidence("y12")).State("s1 q s5", "since: 2015, until: 2017").CompileCleanly();

        Drawn("s2").ShouldBe("2012-12-01 2020-12-01");
        Drawn("s3").ShouldBe("2016-12-01");
        Drawn("s4").ShouldBe("");
        Drawn("s5").ShouldBe("2016-12-01");

        string Drawn(string end) => Days(set.Statements.Single(s => s.Predicate == "r" && s.Object == new Compiler.Values.EntityValue(end)).Time);
    }

    private static ReasoningSet Seats(string properties) =>
        new ReasoningSet { Sources = Sources }.Predicate("sits", "inverseCardinality: one" + properties);

    private static string Evidence(string cited) => $"evidence: [{string.Join(", ", cited.Split(' ').Select(source => source + "@0+3#aaaaaaaa"))}]";

    private static ValidTime TimeOf(string properties, string cited, string fields) =>
        new ReasoningSet { Sources = Sources }.Predicate("p", properties)
            .State("s0 p s1", Evidence(cited) + (fields.Length > 0 ? ", " + fields : "")).CompileCleanly().Statements.Single().Time;

    private static string Days(ValidTime time) => string.Join(
        ' ', time.CertainDays.Pieces().SelectMany(piece => new[] { piece.First, piece.Last }.Distinct())
            .Select(day => DateOnly.FromDayNumber(day + DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber).ToString("yyyy-MM-dd")));

    private static int Day(int year, int month, int day) => Compiler.Time.CivilDay.FromDate(year, month, day);
}
