using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Ontology;

public sealed class EnumerationReaderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1003", "ontology.yaml",
            "    values: { good: Without defects., fair: With some defects., poor: { description: Not fit for service., label: not fit for service }, bad: { description: Not fit for service., deprecated: use poor } }\n",
            "",
            "ontology.yaml(24,3): error KG1003: The enumeration 'Grade' needs the key 'values'"),
        new(
            "KG1004", "ontology.yaml",
            "pledge: Promised in public.",
            "pledge:",
            "ontology.yaml(22,14): error KG1004: The description of 'pledge' must not be empty"),
        new(
            "KG2002", "ontology.yaml",
            "  Grade:\n",
            "  grade:\n",
            "ontology.yaml(24,3): error KG2002: 'grade' must be PascalCase: a capital letter, then letters and digits, at most 64",
            "ontology.yaml(40,58): error KG2005: The ontology declares no type 'Grade' (Stage, boolean, date, decimal, integer, languageText, quantity, text, url)"),
        new(
            "KG2004", "ontology.yaml",
            "pledge: Promised in public.",
            "pledge: Promised in public.\n      plEdge: Again.",
            "ontology.yaml(23,7): error KG2004: The name 'plEdge' is already that of the value 'pledge' <- ontology.yaml(22,7)"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void EnumerationReader_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
