using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Ontology;

public sealed class InheritanceResolverTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1007", "ontology.yaml",
            "Operator: { extends: Agent",
            "Operator: { extends: Agnet",
            "ontology.yaml(8,24): error KG1007: The ontology has no kind 'Agnet'; did you mean 'Agent'?"),
        new(
            "KG2006", "ontology.yaml",
            "  Place: { abstract: true, description: Where something is. }\n  Infrastructure: { abstract: true,",
            "  Place: { abstract: true, extends: Infrastructure, description: Where something is. }\n  Infrastructure: { abstract: true, extends: Place,",
            "ontology.yaml(6,37): error KG2006: 'Place' extends itself: Place → Infrastructure → Place <- ontology.yaml(7,46)"),
        new(
            "KG2007", "ontology.yaml",
            "Region: { extends: Place",
            "Region: { extends: [Place, Line]",
            "ontology.yaml(10,30): error KG2007: 'Line' is not abstract, and only abstract kinds can be extended <- ontology.yaml(13,3)"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void InheritanceResolver_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
