using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Ontology;

public sealed class InverseCheckerTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG2008", "ontology.yaml",
            "inverse: openedBy",
            "inverse: servedBy",
            "ontology.yaml(130,14): error KG2008: 'servedBy' would be two fields of the kind 'Station' <- ontology.yaml(70,14)"),
        new(
            "KG2009", "ontology.yaml",
            "inverse: ownedBy",
            "inverse: pays",
            "ontology.yaml(114,14): error KG2009: The inverse 'pays' has the name of a predicate; an inverse is not declared by itself <- ontology.yaml(154,3)"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void InverseChecker_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
