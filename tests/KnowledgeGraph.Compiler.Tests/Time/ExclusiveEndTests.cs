using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Time;

/// <summary>Ends that name the first day on which a state no longer held.</summary>
public sealed class ExclusiveEndTests
{
    [Theory]
    [InlineData("2013-01-03", "2013-01-02", "2013-01-02", "2013-01-02")]
    [InlineData("2024-03-01~", "2024-02-29~", "2024-02-29", "2024-02-29")]
    [InlineData("2024-03", "2024-02-29/2024-03-30", "2024-02-29", "2024-03-30")]
    [InlineData("2024", "2023-12-31/2024-12-30", "2023-12-31", "2024-12-30")]
    [InlineData("2024?", "2023-12-31?/2024-12-30?", "2023-12-31", "2024-12-30")]
    [InlineData("../2024-10", "../2024-10-30", null, "2024-10-30")]
    [InlineData("2024-10/..", "2024-09-30/..", "2024-09-30", null)]
    [InlineData("..", "..", null, null)]
    public void Before_AnyDate_IsTheDayBeforeIt(string before, string until, string? earliest, string? latest)
    {
        var statements = new[]
        {
            Only(new ReasoningSet().Predicate("runs").State("s0 runs s1", $"since: 1990, before: {before}")),
            Only(new ReasoningSet().Predicate("runs", "ends: exclusive").State("s0 runs s1", $"since: 1990, until: {before}")),
        };
        foreach (var statement in statements)
        {
            statement.Time.Until.ShouldBe(until);
            statement.Time.UntilLatest.ShouldBe(latest is null ? TimeValue.MaxDay : Day(latest));
            statement.Time.UntilEarliest.ShouldBe(
                earliest is not null ? Day(earliest) : before == ".." ? TimeValue.MaxDay : Day("1990-01-01"));
        }
    }

    [Fact]
    public void Before_TheStart_IsAnErrorThatSaysHowToWriteOneDay() =>
        new ReasoningSet().Predicate("runs").State("s0 runs s1", "since: 1990-05-01, before: 1990-05-01").Report().ShouldBe(
        [
            "facts.yaml(12,57): error KG4002: It ends (1990-05-01) before it begins (1990-05-01): 'before' is here the first day on which it no "
                + "longer held; write 'before: 1990-05-02' for a state of that one day",
        ]);

    [Fact]
    public void ExclusiveUntil_OnTheStart_IsAnErrorThatSaysHowToWriteOneDay() =>
        new ReasoningSet().Predicate("runs", "ends: exclusive").State("s0 runs s1", "since: 1990-05-01, until: 1990-05-01").Report()
            .ShouldHaveSingleItem().ShouldEndWith(
                "'until' is here the first day on which it no longer held; write 'before: 1990-05-02' for a state of that one day");

    [Theory]
    [InlineData("since: 1990-05-01, until: 1990-05-01")]
    [InlineData("since: 1990-05-01, before: 1990-05-02")]
    public void State_OfOneDay_CanBeWritten(string fields)
    {
        var time = Only(new ReasoningSet().Predicate("runs").State("s0 runs s1", fields)).Time;

        (time.SinceLatest, time.UntilEarliest).ShouldBe((Day("1990-05-01"), Day("1990-05-01")));
    }

    [Fact]
    public void Before_BesideUntil_IsRefused() =>
        new ReasoningSet().Predicate("runs").State("s0 runs s1", "until: 1990, before: 1991").Report().ShouldBe(
            ["facts.yaml(12,43): error KG4006: 'until' is the last day of a state and 'before' the first day after it; write one of them"]);

    [Fact]
    public void Before_OfAnEvent_IsRefused() =>
        new ReasoningSet().Predicate("runs", "temporal: event").State("s0 runs s1", "before: 1991").Report().ShouldBe(
            ["facts.yaml(12,30): error KG4003: 'runs' is an event, so 'before' may not be written; an event has 'on'"]);

    [Fact]
    public void Ends_OfATimelessPredicate_AreRefused() =>
        new ReasoningSet().Predicate("runs", "temporal: timeless, ends: exclusive, continuous: true").State("s0 runs s1").Report()
            .ShouldAllBe(message => message.Contains("KG2018", StringComparison.Ordinal) && message.Contains("it is not a state", StringComparison.Ordinal));

    [Theory]
    [InlineData("", "exclusive", "2013-01-02")]
    [InlineData("", "inclusive", "2013-01-03")]
    [InlineData(", ends: inclusive", "exclusive", "2013-01-03")]
    [InlineData(", ends: exclusive", "inclusive", "2013-01-02")]
    public void Ends_OfASource_CountUnlessThePredicateSays(string ofPredicate, string ofSource, string until) =>
        Cited(ofPredicate, $"  paper: {{ title: P, reliability: A, ends: {ofSource} }}\n", "paper@0+3#aaaaaaaa", "2013-01-03").CompileCleanly()
            .Statements.Single().Time.Until.ShouldBe(until);

    [Fact]
    public void Ends_OfSourcesThatDisagree_AreAnError() =>
        Cited(
            "", "  a: { title: A, reliability: A, ends: exclusive }\n  b: { title: B, reliability: A }\n", "[a@0+3#aaaaaaaa, b@0+3#aaaaaaaa]",
            "2013-01-03").Report().ShouldHaveSingleItem().ShouldContain("error KG4007: Some of its sources have 'ends: exclusive' and others do not");

    private static ReasoningSet Cited(string ofPredicate, string sources, string evidence, string until) =>
        new ReasoningSet { Sources = sources }.Predicate("runs", "acyclic: true" + ofPredicate)
            .State("s0 runs s1", $"since: 2011, until: {until}, evidence: {evidence}");

    private static StatementSymbol Only(ReasoningSet set) => set.CompileCleanly().Statements.Single();

    private static int Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd").DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
}
