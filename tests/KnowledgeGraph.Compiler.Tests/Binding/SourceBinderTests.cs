using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Binding;

public sealed class SourceBinderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1002", "sources.yaml",
            "licence: CC0-1.0",
            "license: CC0-1.0",
            "sources.yaml(9,5): error KG1002: The source 'annual-report' has no key 'license'; did you mean 'licence'?"),
        new(
            "KG1003", "sources.yaml",
            "    sha256: 05ab239403aad54b8c9b4c34031166afe768b1f5926082bf4882244b58474e9a\n",
            "",
            "info KG5003: 13 passages were not checked, because no copy of these sources is kept ('file' and 'sha256'): bulletin",
            "sources.yaml(34,11): error KG1003: The source 'bulletin' needs the key 'sha256'"),
        new(
            "KG1017", "sources.yaml",
            "file: bulletin.txt",
            "file: bulletin.txt\n    encoding: windows-1525",
            "sources.yaml(35,15): error KG1017: 'windows-1525' is not a value of 'encoding'; did you mean 'windows-1255'?"),
        new(
            "KG1003", "sources.yaml",
            "  bulletin:\n    title: Bulletin of the Rail Office\n",
            "  bulletin:\n",
            "sources.yaml(31,3): error KG1003: The source 'bulletin' needs the key 'title'"),
        new(
            "KG1006", "sources.yaml",
            "  gazette:\n",
            "  valley-rail:\n    title: A leaflet\n    reliability: F\n  gazette:\n",
            "agents.yaml(2,3): error KG1006: The id 'valley-rail' is already taken; entities and sources share their ids <- sources.yaml(16,3)",
            "sources.yaml(16,3): warning KG5008: No statement cites the source 'valley-rail'"),
        new(
            "KG1010", "sources.yaml",
            "entity: the-year-in-review",
            "entity: the-year-in-revue",
            "sources.yaml(14,13): error KG1010: No entity has the id 'the-year-in-revue'; did you mean 'the-year-in-review'?"),
        new(
            "KG1011", "sources.yaml",
            "source: annual-report",
            "source: anual-report",
            "sources.yaml(28,17): error KG1011: No source has the id 'anual-report'; did you mean 'annual-report'?"),
        new(
            "KG1016", "sources.yaml",
            "url: https://valleyrail.example/report",
            "url: ftp://valleyrail.example/report",
            "sources.yaml(8,10): error KG1016: 'ftp://valleyrail.example/report' is not an absolute http or https URL"),
        new(
            "KG1016", "sources.yaml",
            "file: bulletin.txt",
            "file: ../bulletin.txt",
            "sources.yaml(34,11): error KG1016: '../bulletin.txt' is not the path of a file in the documents folder, with slashes and without '..'"),
        new(
            "KG1017", "sources.yaml",
            "reliability: A",
            "reliability: G",
            "sources.yaml(33,18): error KG1017: 'G' is not a value of 'reliability' (A, B, C, D, E, F)"),
        new(
            "KG4001", "sources.yaml",
            "published: 2025-02\n",
            "published: February 2025\n",
            "sources.yaml(19,16): error KG4001: 'February 2025' is not an EDTF date of level 0 or 1: did you mean '2025-02'?"),
        new(
            "KG5009", "sources.yaml",
            "    mayBeQuoted: true\n    entity",
            "    mayBeQuoted: true\n    derivedFrom: { source: gazette }\n    entity",
            "sources.yaml(14,5): error KG5009: The source 'annual-report' is derived from itself: annual-report → gazette → annual-report <- sources.yaml(28,5)"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void SourceBinder_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();

    [Fact]
    public void Reliability_ThatNobodyGave_CannotBeJudged() =>
        RailwaySet.Load().Replace("sources.yaml", "    reliability: A\n", "").CompileCleanly()
            .Sources.Single(source => source.Id == "bulletin").Reliability.ShouldBe('F');
}
