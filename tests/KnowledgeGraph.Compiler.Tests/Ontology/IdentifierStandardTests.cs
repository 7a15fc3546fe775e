using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Ontology;

public sealed class IdentifierStandardTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG3003", "agents.yaml",
            "lei: VALLEYRAIL0000000010",
            "lei: VALLEYRAIL0000000011",
            "agents.yaml(5,43): error KG3003: 'VALLEYRAIL0000000011' is not an identifier of the scheme 'lei', whose format is ISO 17442 (18 capital letters or digits, and two check digits that fit them)"),
        new(
            "KG3003", "agents.yaml",
            "lei: VALLEYRAIL0000000010",
            "lei: VALLEY",
            "agents.yaml(5,43): error KG3003: 'VALLEY' is not an identifier of the scheme 'lei', whose format is ISO 17442 (18 capital letters or digits, and two check digits that fit them)"),
        new(
            "KG2005", "ontology.yaml",
            "standard: lei",
            "standard: leu",
            "ontology.yaml(36,20): error KG2005: The ontology declares no standard 'leu'; did you mean 'lei'?"),
        new(
            "KG2018", "ontology.yaml",
            "standard: lei",
            "standard: lei, format: \".*\"",
            "ontology.yaml(36,25): error KG2018: The constraint 'format' does not fit 'lei': the standard has a format of its own"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void IdentifierStandard_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
