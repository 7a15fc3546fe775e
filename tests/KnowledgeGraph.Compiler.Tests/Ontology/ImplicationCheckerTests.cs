using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Ontology;

public sealed class ImplicationCheckerTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG2013", "ontology.yaml",
            "subPredicateOf: affiliatedWith",
            "subPredicateOf: operates",
            "ontology.yaml(109,21): error KG2013: 'operates' cannot be implied here: its range does not cover that of 'subsidiaryOf'"),
        new(
            "KG2013", "ontology.yaml",
            "chain: [locatedIn, partOf]",
            "chain: [locatedIn]",
            "ontology.yaml(94,12): error KG2013: 'locatedIn' cannot be implied here: a chain has two predicates"),
        new(
            "KG2013", "ontology.yaml",
            "chain: [locatedIn, partOf]",
            "chain: [partOf, operates]",
            "ontology.yaml(94,12): error KG2013: 'locatedIn' cannot be implied here: nothing is in the range of 'partOf' and in the domain of 'operates'"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void ImplicationChecker_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
