using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Ontology;

public sealed class PredicateCheckerTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG2005", "ontology.yaml",
            "subPredicateOf: affiliatedWith",
            "subPredicateOf: afiliatedWith",
            "ontology.yaml(109,21): error KG2005: The ontology declares no predicate 'afiliatedWith'; did you mean 'affiliatedWith'?"),
        new(
            "KG2010", "ontology.yaml",
            "    symmetric: true\n",
            "    symmetric: true\n    inverse: nextTo\n",
            "ontology.yaml(78,14): error KG2010: 'neighbourOf' is symmetric, so it is its own inverse"),
        new(
            "KG2010", "ontology.yaml",
            "    range: Station\n    symmetric: true",
            "    range: Depot\n    symmetric: true",
            "ontology.yaml(76,12): error KG2010: 'neighbourOf' is symmetric, so its domain and its range must be the same"),
        new(
            "KG2011", "ontology.yaml",
            "    inverse: ownedBy\n",
            "    inverse: ownedBy\n    acyclic: true\n",
            "ontology.yaml(115,5): error KG2011: 'owns' is acyclic, and nothing is both in its domain and in its range"),
        new(
            "KG2012", "ontology.yaml",
            "subPredicateOf: affiliatedWith",
            "subPredicateOf: website",
            "ontology.yaml(109,21): error KG2012: 'website' has literal values; 'subPredicateOf' is for relations between entities"),
        new(
            "KG2016", "ontology.yaml",
            "identifiedBy: since",
            "identifiedBy: on",
            "ontology.yaml(64,19): error KG2016: 'on' cannot identify a statement of 'operates': only an event happens"),
        new(
            "KG2016", "ontology.yaml",
            "identifiedBy: since",
            "identifiedBy: platform",
            "ontology.yaml(64,19): error KG2016: 'platform' cannot identify a statement of 'operates': it is neither 'since', 'on' nor a qualifier that the predicate allows"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void PredicateChecker_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
