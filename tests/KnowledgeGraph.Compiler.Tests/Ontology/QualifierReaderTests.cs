using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Ontology;

public sealed class QualifierReaderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1002", "ontology.yaml",
            "range: Agent, label: hosted by }",
            "range: Agent, type: text }",
            "ontology.yaml(41,64): error KG1002: The qualifier 'host', which has a 'range', has no key 'type'"),
        new(
            "KG1003", "ontology.yaml",
            "platform: { description: The platform at which the trains stop., type: integer }",
            "platform: { description: The platform at which the trains stop. }",
            "ontology.yaml(39,3): error KG1003: The qualifier 'platform' needs the key 'type'"),
        new(
            "KG2003", "ontology.yaml",
            "  platform: {",
            "  evidence: { description: Which., type: text }\n  platform: {",
            "ontology.yaml(39,3): error KG2003: 'evidence' is reserved: every statement has a field of this name; 'ownEvidence' is free"),
        new(
            "KG2004", "ontology.yaml",
            "  platform: {",
            "  gauge: { description: Which., type: text }\n  platform: {",
            "ontology.yaml(49,3): error KG2004: The name 'gauge' is already that of the qualifier 'gauge' <- ontology.yaml(39,3)"),
        new(
            "KG2005", "ontology.yaml",
            "What exactly is covered., type: text",
            "What exactly is covered., type: txt",
            "ontology.yaml(42,57): error KG2005: The ontology declares no type 'txt'; did you mean 'text'?"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void QualifierReader_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
