using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Ontology;

public sealed class ReviewPolicyReaderTests
{
    private const string Policy = "reviews: { every: P1Y }";

    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG2031", "ontology.yaml", "reviews: { asOf: 2026-11-01 }", "",
            "ontology.yaml(53,139): error KG2031: Reviews count for P1Y, and the set does not say on which day that is judged: write 'asOf' under 'reviews' of "
                + "the ontology, as 'reviews: { asOf: 2026-11-01 }'"),
        new(
            "KG1016", "ontology.yaml", "asOf: 2026-11-01", "asOf: today",
            "ontology.yaml(171,18): error KG1016: 'today' is not a day, such as 2026-09-20"),
        new(
            "KG1016", "ontology.yaml", Policy, "reviews: { every: 1 year }",
            "ontology.yaml(53,139): error KG1016: '1 year' is not a period, such as P1Y, P6M or P90D"),
        new(
            "KG1016", "ontology.yaml", "required: 2", "required: 0",
            "ontology.yaml(9,103): error KG1016: '0' is not a number of reviewers from 1 to 9"),
        new(
            "KG1002", "ontology.yaml", Policy, "reviews: { asOf: 2026-11-01 }",
            "ontology.yaml(53,132): error KG1002: 'reviews' has no key 'asOf'"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void ReviewPolicyReader_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();

    [Fact]
    public void Policy_OfTheSet_CoversWhatNoOtherDoes()
    {
        var facts = RailwaySet.Load().Replace("ontology.yaml", "reviews: { asOf: 2026-11-01 }", "reviews: { required: 1, asOf: 2026-11-01 }").CompileCleanly();

        facts.Statements.Where(statement => statement.Derivations.Count == 0 && statement.Reviews.Count == 0)
            .ShouldAllBe(statement => statement.ReviewState == ReviewState.Due);
    }
}
