using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Ontology;

public sealed class KindReaderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1003", "ontology.yaml",
            "  Document: { description: A document that is itself spoken of. }",
            "  Document: {}",
            "ontology.yaml(15,3): error KG1003: The kind 'Document' needs the key 'description'"),
        new(
            "KG2002", "ontology.yaml",
            "  Document:",
            "  document:",
            "ontology.yaml(15,3): error KG2002: 'document' must be PascalCase: a capital letter, then letters and digits, at most 64"),
        new(
            "KG2003", "ontology.yaml",
            "  Document:",
            "  Node: { description: A node. }\n  Document:",
            "ontology.yaml(15,3): error KG2003: 'Node' is reserved: the API has a type of this name; 'RailwayNode' is free"),
        new(
            "KG2003", "ontology.yaml",
            "  Document:",
            "  Source: { plural: origins, description: A source. }\n  Document:",
            "ontology.yaml(15,3): error KG2003: 'Source' is reserved: the API has a type of this name; 'RailwaySource' is free"),
        new(
            "KG2003", "ontology.yaml",
            "  Document:",
            "  Path2: { plural: paths, description: A path. }\n  Document:",
            "ontology.yaml(15,20): error KG2003: 'paths' is reserved: the API has a query of this name; 'allPaths' is free"),
        new(
            "KG2003", "ontology.yaml",
            "  Document:",
            "  LineEdge: { description: The side of a line. }\n  Document:",
            "ontology.yaml(15,3): error KG2003: 'LineEdge' is reserved: the API makes a type of this name for the kind 'Line'"),
        new(
            "KG2004", "ontology.yaml",
            "  Document:",
            "  STATION: { plural: stops, description: Another. }\n  Document:",
            "ontology.yaml(15,3): error KG2004: The name 'STATION' is already that of the kind 'Station' <- ontology.yaml(11,3)"),
        new(
            "KG2004", "ontology.yaml",
            "  Document:",
            "  Stop: { plural: stations, description: Another. }\n  Document:",
            "ontology.yaml(15,19): error KG2004: The name 'stations' is already that of the kind 'Station' <- ontology.yaml(11,3)"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void KindReader_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
