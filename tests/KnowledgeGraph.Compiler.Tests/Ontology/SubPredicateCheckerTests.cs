using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Ontology;

public sealed class SubPredicateCheckerTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG2014", "ontology.yaml",
            "inverse: affiliates\n",
            "inverse: affiliates\n    subPredicateOf: affiliatedWith\n",
            "ontology.yaml(101,21): error KG2014: 'affiliatedWith' is a sub-predicate of itself: affiliatedWith → affiliatedWith"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void SubPredicateChecker_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
