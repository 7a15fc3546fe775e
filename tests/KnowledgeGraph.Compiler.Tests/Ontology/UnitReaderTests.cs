using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Ontology;

public sealed class UnitReaderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1003", "ontology.yaml",
            "symbol: km, ",
            "",
            "ontology.yaml(29,3): error KG1003: The unit 'kilometres' needs the key 'symbol'"),
        new(
            "KG2002", "ontology.yaml",
            "  crowns:",
            "  crowns-of-gold: { symbol: g, dimension: money, description: Gold. }\n  crowns:",
            "ontology.yaml(31,3): error KG2002: 'crowns-of-gold' must be a letter, then letters and digits, at most 64"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void UnitReader_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
