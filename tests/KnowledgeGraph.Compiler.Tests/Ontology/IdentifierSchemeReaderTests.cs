using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Ontology;

public sealed class IdentifierSchemeReaderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG2015", "ontology.yaml",
            "\"[A-Z]{3}\"",
            "\"[A-Z{3}\"",
            "ontology.yaml(34,72): error KG2015: '[A-Z{3}' is not a usable pattern: it is not a regular expression"),
        new(
            "KG2015", "ontology.yaml",
            "https://timetable.example/{id}",
            "https://timetable.example/",
            "ontology.yaml(34,106): error KG2015: 'https://timetable.example/' is not a usable pattern: it must be an http or https URL with {id} in it"),
        new(
            "KG1007", "ontology.yaml",
            "domain: Station, url",
            "domain: Stations, url",
            "ontology.yaml(34,92): error KG1007: The ontology has no kind 'Stations'; did you mean 'Station'?"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void IdentifierSchemeReader_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
