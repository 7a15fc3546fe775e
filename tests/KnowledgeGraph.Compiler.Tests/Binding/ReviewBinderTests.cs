using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Tests.Support;
using KnowledgeGraph.Compiler.Time;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Tests.Binding;

public sealed class ReviewBinderTests
{
    private const string Changed =
        "review it again, which 'kg review st_268630466b078313' writes ('of' is now 9864cf85), or remove the review";

    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG5021", "agents.yaml", "basis: implied", "basis: explicit",
            "agents.yaml(66,51): warning KG5021: The statement, a passage or a source has changed since the review by ana on 2026-09-20: " + Changed,
            "agents.yaml(66,94): warning KG5021: The statement, a passage or a source has changed since the review by ben on 2026-10-04: " + Changed),
        new(
            "KG1016", "agents.yaml", "on: 2026-09-20", "on: 2026-09-31",
            "agents.yaml(66,35): error KG1016: '2026-09-31' is not a day, such as 2026-09-20"),
        new(
            "KG1016", "agents.yaml", "of: acfdfc55", "of: 3FA91C02",
            "agents.yaml(66,51): error KG1016: '3FA91C02' is not the digest of a review: 8 hex digits, which 'kg review' writes"),
        new(
            "KG1002", "agents.yaml", "by: ana", "who: ana",
            "agents.yaml(66,20): error KG1003: A review needs the key 'by'",
            "agents.yaml(66,22): error KG1002: A review has no key 'who'"),
        new(
            "KG1016", "agents.yaml", "by: ana", "by: \"a\\tb\"",
            "agents.yaml(66,26): error KG1016: 'a\tb' is not the name of a reviewer, 1 to 100 characters on one line"),
        new(
            "KG1001", "agents.yaml", "reviewed: [", "reviewed: [ana, ",
            "agents.yaml(66,20): error KG1001: A review must be a mapping, { by: ana, on: 2026-09-20, of: 3fa91c02 }, but this is a single value"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void ReviewBinder_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();

    [Fact]
    public void StaleReview_OfTheSetItself_IsReportedAtItsDigest() =>
        RailwaySet.Load().Compile().Diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldHaveSingleItem().ShouldStartWith(
            "network/lines.yaml(35,51): warning KG5021: The statement, a passage or a source has changed since the review by cleo on 2026-02-11: "
            + "review it again, which 'kg review st_");

    [Fact]
    public void ReviewState_ByReviewsAndPolicy_IsAsDocumented()
    {
        var facts = RailwaySet.Load().CompileCleanly();

        State(facts, "rail-office", "supports").ShouldBe(ReviewState.Current);
        State(facts, "rail-office", "owns").ShouldBe(ReviewState.Due);
        State(facts, "harbour-branch", "nickname").ShouldBe(ReviewState.Due);
        facts.Statements.Single(statement => statement.Object is EntityValue { Id: "cafe-corner" }).ReviewState.ShouldBe(ReviewState.Stale);
        State(facts, "valley-rail", "motto").ShouldBe(ReviewState.None);
        facts.Statements.Where(statement => statement.Derivations.Count > 0).ShouldAllBe(statement => statement.ReviewState == ReviewState.None);
    }

    [Theory]
    [InlineData("2025-11-01", "P1Y", "2026-11-01", ReviewState.Current)]
    [InlineData("2025-10-31", "P1Y", "2026-11-01", ReviewState.Due)]
    [InlineData("2024-02-29", "P1Y", "2025-02-28", ReviewState.Current)]
    [InlineData("2024-02-29", "P1Y", "2025-03-01", ReviewState.Due)]
    [InlineData("2026-01-31", "P1M", "2026-02-28", ReviewState.Current)]
    [InlineData("2026-01-31", "P1M1D", "2026-03-01", ReviewState.Current)]
    [InlineData("2026-01-31", "P2W", "2026-02-15", ReviewState.Due)]
    [InlineData("2026-11-01", "P90D", "2026-11-01", ReviewState.Current)]
    public void Review_OfADay_CountsForItsPeriod(string day, string every, string asOf, ReviewState expected)
    {
        var set = RailwaySet.Load()
            .Replace("commitments.yaml", "on: 2025-03-01", $"on: {day}")
            .Replace("ontology.yaml", "every: P1Y", $"every: {every}")
            .Replace("ontology.yaml", "asOf: 2026-11-01", $"asOf: {asOf}");

        State(set.Compile().FactSet.ShouldNotBeNull(), "harbour-branch", "nickname").ShouldBe(expected);
    }

    [Fact]
    public void Review_AfterTheDayOfJudgement_DoesNotCountUnlessAnotherDayIsAskedFor()
    {
        var set = RailwaySet.Load().Replace("commitments.yaml", "on: 2025-03-01", "on: 2026-11-02");

        RailwaySet.Report(set.Compile()).ShouldBe(
            ["commitments.yaml(48,46): info KG5022: The review by ana on 2026-11-02 is later than 2026-11-01, the day on which the ontology has reviews judged, and does not count yet: correct the date, or raise 'asOf' in 'reviews' of the ontology"]);
        State(set.Compile().FactSet.ShouldNotBeNull(), "harbour-branch", "nickname").ShouldBe(ReviewState.Due);
        foreach (var (day, expected) in ((int, ReviewState)[])[(CivilDay.FromDate(2026, 11, 1), ReviewState.Due), (CivilDay.FromDate(2026, 11, 2), ReviewState.Current)])
        {
            var asked = FactCompiler.Compile(set.Parse(), RailwaySet.Documents, CompilationOptions.Default with { ReviewsAsOf = day });
            asked.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Id == "KG5022");
            State(asked.FactSet.ShouldNotBeNull(), "harbour-branch", "nickname").ShouldBe(expected);
        }
    }

    [Fact]
    public void Reviews_WithoutADayInTheOntology_AreJudgedOnTheDayThatIsAskedFor()
    {
        var set = RailwaySet.Load().Replace("ontology.yaml", "reviews: { asOf: 2026-11-01 }", "");
        set.Compile().Diagnostics.Select(diagnostic => diagnostic.Id).ShouldContain("KG2031");

        foreach (var (year, expected) in ((int, ReviewState)[])[(2026, ReviewState.Current), (2027, ReviewState.Due)])
        {
            var asked = FactCompiler.Compile(
                set.Parse(), RailwaySet.Documents, CompilationOptions.Default with { ReviewsAsOf = CivilDay.FromDate(year, 1, 1) });
            State(asked.FactSet.ShouldNotBeNull(), "harbour-branch", "nickname").ShouldBe(expected);
        }
    }

    [Fact]
    public void Reviewers_ThatAreRequired_AreDifferentOnes()
    {
        var facts = RailwaySet.Load().Replace("agents.yaml", "by: ben", "by: ana").CompileCleanly();

        State(facts, "rail-office", "supports").ShouldBe(ReviewState.Due);
    }

    [Fact]
    public void StaleReview_BesideEnoughOthers_DoesNotMakeTheStatementStale()
    {
        var set = RailwaySet.Load().Replace("agents.yaml", "reviewed: [", "reviewed: [{ by: eve, on: 2026-01-01, of: 00000000 }, ").Compile();

        set.Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["KG5021", "KG5021"]);
        State(set.FactSet.ShouldNotBeNull(), "rail-office", "supports").ShouldBe(ReviewState.Current);
    }

    private static ReviewState State(FactSet facts, string subject, string predicate) =>
        facts.Statements.Single(statement => statement.Subject == subject && statement.Predicate == predicate).ReviewState;
}
