using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Ontology;

public sealed class PredicateReaderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1002", "ontology.yaml",
            "cardinality: one, temporal: state",
            "cardinalty: one, temporal: state",
            "ontology.yaml(45,45): error KG1002: The property 'stage' has no key 'cardinalty'; did you mean 'cardinality'?"),
        new(
            "KG1003", "ontology.yaml",
            "gauge: { domain: Line, ",
            "gauge: { ",
            "ontology.yaml(48,3): error KG1003: The property 'gauge' needs the key 'domain'"),
        new(
            "KG1007", "ontology.yaml",
            "gauge: { domain: Line, ",
            "gauge: { domain: Lin, ",
            "ontology.yaml(48,20): error KG1007: The ontology has no kind 'Lin'; did you mean 'Line'?"),
        new(
            "KG1017", "ontology.yaml",
            "temporal: state",
            "temporal: sometimes",
            "ontology.yaml(45,73): error KG1017: 'sometimes' is not a value of 'temporal' (state, event, timeless)"),
        new(
            "KG2002", "ontology.yaml",
            "  gauge: {",
            "  Gauge_2: { domain: Line, type: decimal, description: No. }\n  gauge: {",
            "ontology.yaml(48,3): error KG2002: 'Gauge_2' must be camelCase: a small letter, then letters and digits, at most 64"),
        new(
            "KG2003", "ontology.yaml",
            "  gauge: {",
            "  name: { domain: Line, type: text, description: No. }\n  gauge: {",
            "ontology.yaml(48,3): error KG2003: 'name' is reserved: every entity has a field of this name; 'lineName' is free"),
        new(
            "KG2003", "ontology.yaml",
            "inverse: ownedBy",
            "inverse: statements",
            "ontology.yaml(114,14): error KG2003: 'statements' is reserved: every entity has a field of this name; 'infrastructureStatements' is free"),
        new(
            "KG2004", "ontology.yaml",
            "  gauge: {",
            "  operates: { domain: Line, type: decimal, description: No. }\n  gauge: {",
            "ontology.yaml(59,3): error KG2004: The name 'operates' is already that of the property 'operates' <- ontology.yaml(48,3)",
            "ontology.yaml(169,12): error KG2017: The rule 'servedRegion' is not usable: 'operates' has literal values"),
        new(
            "KG2005", "ontology.yaml",
            "type: decimal",
            "type: float",
            "ontology.yaml(48,32): error KG2005: The ontology declares no type 'float' (Grade, Stage, boolean, date, decimal, integer, languageText, quantity, text, url)"),
        new(
            "KG2005", "ontology.yaml",
            "allowed: platform",
            "allowed: plattform",
            "ontology.yaml(72,28): error KG2005: The ontology declares no qualifier 'plattform'; did you mean 'platform'?"),
        new(
            "KG2012", "ontology.yaml",
            "gauge: { domain: Line, ",
            "gauge: { domain: Line, symmetric: true, ",
            "ontology.yaml(48,26): error KG2012: 'gauge' has literal values; 'symmetric' is for relations between entities"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void PredicateReader_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
