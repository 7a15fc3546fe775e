using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Reasoning;

/// <summary>No conclusion says more than its premises: about time, modality, confidence or voice.</summary>
public sealed class WeakestPremiseTests
{
    private static StatementSymbol? Draw(string first, string second) =>
        Set().State("s0 p s1", first).State("s1 q s2", second).CompileCleanly()
            .Statements.SingleOrDefault(statement => statement.Basis == Basis.Derived);

    private static ReasoningSet Set() => new ReasoningSet().Predicate("p").Predicate("q").Predicate("r", "chain: [p, q]");

    private static int Day(int year, int month, int day) =>
        new DateOnly(year, month, day).DayNumber - new DateOnly(1970, 1, 1).DayNumber;

    [Fact]
    public void Time_OfTwoStates_IsTheirIntersectionWithTheWordsThatSetIt() =>
        Draw("since: 2010, until: 2015-03-01", "since: 2012-06-01, until: 2020").ShouldNotBeNull().Time.ShouldBe(new ValidTime(
            "2012-06-01", "2015-03-01", null, Day(2012, 6, 1), Day(2012, 6, 1), Day(2015, 3, 1), Day(2015, 3, 1)));

    [Fact]
    public void Time_ThatNeverMeets_DrawsNothing() => Draw("until: 2011", "since: 2012").ShouldBeNull();

    [Fact]
    public void Time_ThatMayMeet_IsCertainOnNoDay()
    {
        var time = Draw("since: 2000-01-01, until: 2012-06-15", "since: 2012, until: 2020-01-01").ShouldNotBeNull().Time;

        // The first ends in June; when in that year the second begins nobody knows, so June 15 is possible and not certain.
        time.ShouldBe(new ValidTime(
            "2012", "2012-06-15", null, Day(2012, 1, 1), Day(2012, 12, 31), Day(2012, 6, 15), Day(2012, 6, 15)));
        (time.SinceLatest <= time.UntilEarliest).ShouldBeFalse();
    }

    [Fact]
    public void Time_OfMixedEnds_HasNoWords() =>
        Draw("since: 2010/2015, until: ..", "since: 2012/2013, until: ..").ShouldNotBeNull().Time.ShouldBe(new ValidTime(
            null, "..", null, Day(2012, 1, 1), Day(2015, 12, 31), TimeValue.MaxDay, TimeValue.MaxDay));

    [Fact]
    public void Time_OfSeparateTimes_IsSeparateStatements()
    {
        var times = Set()
            .State("s0 p s1", "since: 2010-01-01, until: 2011-01-01").State("s0 p s3", "since: 2015-01-01, until: 2016-01-01")
            .State("s1 q s2", "since: 2000-01-01, until: ..").State("s3 q s2", "since: 2000-01-01, until: ..")
            .CompileCleanly().Statements.Where(statement => statement.Basis == Basis.Derived).ToArray();

        times.Select(statement => $"{statement.Time.Since}/{statement.Time.Until}").Order(StringComparer.Ordinal)
            .ShouldBe(["2010-01-01/2011-01-01", "2015-01-01/2016-01-01"]);
        times.Select(statement => statement.Id).ShouldBeUnique();
    }

    [Fact]
    public void Time_WithinALongerOne_IsAFurtherDerivationOfThat()
    {
        var drawn = Set()
            .State("s0 p s1", "since: 2010-01-01, until: 2020-01-01").State("s0 p s3", "since: 2015-01-01, until: 2016-01-01")
            .State("s1 q s2", "since: 2000-01-01, until: ..").State("s3 q s2", "since: 2000-01-01, until: ..")
            .CompileCleanly().Statements.Single(statement => statement.Basis == Basis.Derived);

        drawn.Time.Since.ShouldBe("2010-01-01");
        drawn.Derivations.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("modality: reported", "", Modality.Reported)]
    [InlineData("modality: planned", "modality: reported", Modality.Planned)]
    [InlineData("modality: forecast", "modality: proposed", Modality.Forecast)]
    [InlineData("", "modality: hypothetical", Modality.Hypothetical)]
    public void Modality_IsThatOfTheWeakest(string first, string second, Modality expected) =>
        Draw(first, second).ShouldNotBeNull().Modality.ShouldBe(expected);

    [Theory]
    [InlineData("credibility: 1", "credibility: 3", 3)]
    [InlineData("credibility: 1", "", 0)]
    [InlineData("credibility: 6", "", 6)]
    [InlineData("credibility: 6", "credibility: 5", 6)]
    public void Credibility_IsThatOfTheWeakest(string first, string second, int expected) =>
        Draw(first, second).ShouldNotBeNull().Credibility.ShouldBe(expected);

    [Fact]
    public void Likelihood_IsTheLowest() =>
        Draw("likelihood: likely", "likelihood: unlikely").ShouldNotBeNull().Likelihood.ShouldBe(Likelihood.Unlikely);

    [Fact]
    public void Attribution_OfOnePremise_IsThatOfTheConclusion() => Draw("attributedTo: o0", "").ShouldNotBeNull().AttributedTo.ShouldBe("o0");

    [Fact]
    public void Attribution_ToTwoAgents_DrawsNothing() => Draw("attributedTo: o0", "attributedTo: o1").ShouldBeNull();

    [Fact]
    public void Attribution_OfWhatTheSetSaysItself_IsNotDrawn() =>
        Set().State("s0 p s1").State("s0 p s1", "attributedTo: o0").State("s1 q s2").CompileCleanly()
            .Statements.Single(statement => statement.Basis == Basis.Derived).AttributedTo.ShouldBeNull();

    [Fact]
    public void Negated_IsNoPremise() => Draw("modality: negated", "").ShouldBeNull();

    [Fact]
    public void Deprecated_IsNoPremise() => Draw("rank: deprecated, reason: Wrong.", "").ShouldBeNull();

    [Fact]
    public void Deprecated_Statement_IsNotDrawnAgain() =>
        Set().State("s0 p s1").State("s1 q s2").State("s0 r s2", "rank: deprecated, reason: Wrong.")
            .CompileCleanly().Statements.ShouldAllBe(statement => statement.Basis != Basis.Derived);

    [Fact]
    public void Stated_ForLess_DoesNotKeepMoreFromBeingDrawn() =>
        Set().State("s0 p s1", "since: 2010, until: ..").State("s1 q s2", "since: 2010, until: ..").State("s0 r s2", "since: 2012, until: 2013")
            .CompileCleanly().Statements.Single(statement => statement.Basis == Basis.Derived).Time.Since.ShouldBe("2010");

    [Fact]
    public void Derived_HasNoEvidenceQualifiersOrRankOfItsOwn()
    {
        var drawn = Draw("rank: preferred, reason: Best.", "note: Remark.").ShouldNotBeNull();

        drawn.Evidence.ShouldBeEmpty();
        drawn.Qualifiers.ShouldBeEmpty();
        drawn.Rank.ShouldBe(Rank.Normal);
        drawn.Note.ShouldBeNull();
    }
}
