using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Time;

namespace KnowledgeGraph.Compiler.Tests.Time;

/// <summary>Valid time as a compiled statement has it. The annual report was published on 2025-01-20.</summary>
public sealed class ValidTimeTests
{
    private const string Path = "agents.yaml";

    [Fact]
    public void State_SinceOnly_IsCertainUntilItsSourceSpoke() =>
        TimeOf("since: 2019-03-03").ShouldBe(Time("2019-03-03", null, Day(2019, 3, 3), Day(2019, 3, 3), Day(2025, 1, 20), TimeValue.MaxDay));

    [Fact]
    public void State_SinceAMonth_IsCertainFromTheEndOfThatMonth() =>
        TimeOf("since: 2024-10").ShouldBe(Time("2024-10", null, Day(2024, 10, 1), Day(2024, 10, 31), Day(2025, 1, 20), TimeValue.MaxDay));

    [Fact]
    public void State_SinceAfterItsSource_IsCertainOnItsFirstDay() =>
        TimeOf("since: 2026-02-01").ShouldBe(Time("2026-02-01", null, Day(2026, 2, 1), Day(2026, 2, 1), Day(2026, 2, 1), TimeValue.MaxDay));

    [Fact]
    public void State_UntilBeforeItsSource_IsCertainOnItsLastDay() =>
        TimeOf("until: 2018-06-30").ShouldBe(Time(null, "2018-06-30", TimeValue.MinDay, Day(2018, 6, 30), Day(2018, 6, 30), Day(2018, 6, 30)));

    [Fact]
    public void State_UntilAtTheLatest_IsNeverCertain() =>
        TimeOf("until: ../2018").ShouldBe(Time(null, "../2018", TimeValue.MinDay, Day(2018, 12, 31), TimeValue.MinDay, Day(2018, 12, 31)));

    [Fact]
    public void State_UntilOpen_GoesOn() =>
        TimeOf("until: ..").ShouldBe(Time(null, "..", TimeValue.MinDay, Day(2025, 1, 20), TimeValue.MaxDay, TimeValue.MaxDay));

    [Fact]
    public void State_SinceOpen_HasAlwaysHeld() =>
        TimeOf("since: ..").ShouldBe(Time("..", null, TimeValue.MinDay, TimeValue.MinDay, Day(2025, 1, 20), TimeValue.MaxDay));

    [Fact]
    public void State_BothEndsInOneYear_IsTightenedByTheOtherEnd() =>
        TimeOf("since: 2020\n        until: 2020-06").ShouldBe(
            Time("2020", "2020-06", Day(2020, 1, 1), Day(2020, 6, 30), Day(2020, 6, 1), Day(2020, 6, 30)));

    [Fact]
    public void State_WithoutDates_IsCertainWhenItsSourcesSpoke()
    {
        var statement = RailwaySet.Load().CompileCleanly().Statements.Single(s => s.Predicate == "committedBy");

        statement.Time.ShouldBe(Time(null, null, TimeValue.MinDay, Day(2025, 1, 20), Day(2025, 1, 20), TimeValue.MaxDay));
    }

    [Fact]
    public void State_WithoutDatesFromASourceOfSomeMonth_IsCertainOnNoDay()
    {
        var statement = RailwaySet.Load().CompileCleanly().Statements.Single(s => s.Predicate == "supports");

        statement.Time.ShouldBe(Time(null, null, TimeValue.MinDay, Day(2025, 2, 28), Day(2025, 2, 1), TimeValue.MaxDay));
    }

    [Fact]
    public void State_WithoutDatesFromAnUndatedSource_IsPossibleAlwaysAndCertainNever()
    {
        var statement = RailwaySet.Load().CompileCleanly().Statements.Single(s => s is { Subject: "coast-lines", Predicate: "owns" });

        statement.Time.ShouldBe(ValidTimeCalculator.Unknown);
    }

    [Fact]
    public void Event_OnAnInterval_LastsFromItsStartToItsEnd()
    {
        var statement = RailwaySet.Load().CompileCleanly().Statements.First(s => s.Time.On == "2023-07-11/2023-07-12");

        statement.Time.ShouldBe(
            new ValidTime(null, null, "2023-07-11/2023-07-12", Day(2023, 7, 11), Day(2023, 7, 11), Day(2023, 7, 12), Day(2023, 7, 12)));
    }

    [Fact]
    public void Event_OnAYear_IsPossibleInItAndCertainOnNoDay()
    {
        var statement = RailwaySet.Load().CompileCleanly().Statements.Single(s => s.Time.On == "2026");

        statement.Time.ShouldBe(
            new ValidTime(null, null, "2026", Day(2026, 1, 1), Day(2026, 12, 31), Day(2026, 1, 1), Day(2026, 12, 31)));
    }

    [Theory]
    [InlineData("../2024-09")]
    [InlineData("/2024-09")]
    public void Event_BeforeADay_IsPossibleOnEveryDayUntilThenAndCertainOnNone(string on) =>
        EventTime(on).ShouldBe(new ValidTime(null, null, on, TimeValue.MinDay, Day(2024, 9, 30), TimeValue.MinDay, Day(2024, 9, 30)));

    [Theory]
    [InlineData("2024-09/..")]
    [InlineData("2024-09/")]
    public void Event_AfterADay_IsPossibleFromThenOnAndCertainOnNone(string on) =>
        EventTime(on).ShouldBe(new ValidTime(null, null, on, Day(2024, 9, 1), TimeValue.MaxDay, Day(2024, 9, 1), TimeValue.MaxDay));

    [Fact]
    public void Timeless_Statement_HoldsAlways() =>
        RailwaySet.Load().CompileCleanly().Statements.First(s => s.Predicate == "partOf").Time.ShouldBe(ValidTime.Always);

    private static ValidTime EventTime(string on) =>
        RailwaySet.Load().Replace(Path, "on: 2024-10-02", "on: " + on).CompileCleanly().Statements.Single(s => s.Time.On == on).Time;

    private static ValidTime TimeOf(string fields) => RailwaySet.Load()
        .Replace(Path, "since: 2019-03-03", fields)
        .Replace(Path, "      - operates: valley-line\n        until: ../2018", "      - operates: harbour-branch\n        until: ../2018")
        .CompileCleanly()
        .Statements.Single(s => s is { Subject: "valley-rail", Predicate: "operates", Modality: Modality.Asserted })
        .Time;

    private static ValidTime Time(string? since, string? until, int sinceEarliest, int sinceLatest, int untilEarliest, int untilLatest) =>
        new(since, until, null, sinceEarliest, sinceLatest, untilEarliest, untilLatest);

    private static int Day(int year, int month, int day) => CivilDay.FromDate(year, month, day);
}
