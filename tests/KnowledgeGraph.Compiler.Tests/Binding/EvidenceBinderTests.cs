using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Binding;

public sealed class EvidenceBinderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG5001", "agents.yaml",
            "annual-report@33+64#3300869c",
            "annual-report@33-64#3300869c",
            "agents.yaml(9,19): error KG5001: 'annual-report@33-64#3300869c' is not evidence; write source@offset+length#digest, with 8 hex digits ('kg cite' does), or the source alone for the whole document"),
        new(
            "KG5001", "agents.yaml",
            "annual-report@33+64#3300869c",
            "annual-report@33+64#3300869",
            "agents.yaml(9,19): error KG5001: 'annual-report@33+64#3300869' is not evidence; write source@offset+length#digest, with 8 hex digits ('kg cite' does), or the source alone for the whole document"),
        new(
            "KG1011", "agents.yaml",
            "annual-report@33+64#3300869c",
            "anual-report@33+64#3300869c",
            "agents.yaml(9,19): error KG1011: No source has the id 'anual-report'; did you mean 'annual-report'?"),
        new(
            "KG5004", "sources.yaml",
            "sha256: 05ab239403aad54b8c9b4c34031166afe768b1f5926082bf4882244b58474e9a",
            "sha256: 0000000000000000000000000000000000000000000000000000000000000000",
            "sources.yaml(35,13): error KG5004: The document 'bulletin.txt' is not the one that was cited: its SHA-256 is 05ab239403aad54b8c9b4c34031166afe768b1f5926082bf4882244b58474e9a; 'kg cite --reanchor' updates the passages of a changed document"),
        new(
            "KG5005", "agents.yaml",
            "annual-report@33+64#3300869c",
            "annual-report@9000+64#3300869c",
            "agents.yaml(9,19): error KG5005: The passage ends at 9064, and the document 'annual-report' has 872 characters"),
        new(
            "KG5006", "agents.yaml",
            "annual-report@33+64#3300869c",
            "annual-report@34+64#3300869c",
            "agents.yaml(9,19): error KG5006: The evidence gives the digest 3300869c, but the passage has dc4a482d: the position or the document has changed ('kg cite' finds the words again)"),
        new(
            "KG5017", "agents.yaml",
            "annual-report@33+64#3300869c",
            "{ source: annual-report, row: 99 }",
            "agents.yaml(9,49): error KG5017: The document of 'annual-report' has no row 99: it has 18 rows"),
        new(
            "KG5017", "agents.yaml",
            "annual-report@33+64#3300869c",
            "{ source: annual-report, row: 2 }",
            "agents.yaml(9,49): error KG5017: The document of 'annual-report' has no row 2: that row is empty"),
        new(
            "KG5017", "agents.yaml",
            "annual-report@33+64#3300869c",
            "{ source: annual-report, pointer: /lines/0 }",
            "agents.yaml(9,53): error KG5017: The document of 'annual-report' has no value at '/lines/0': it is not JSON: a value is missing at line 1, column 1"),
        new(
            "KG5018", "agents.yaml",
            "annual-report@33+64#3300869c",
            "{ source: annual-report, row: 3, pointer: /lines/0 }",
            "agents.yaml(9,52): error KG5018: Evidence selects words ('exact'), a row ('row') or a value ('pointer'), and this has 'row' and 'pointer'; write two, or remove one"),
        new(
            "KG5006", "agents.yaml",
            "annual-report@33+64#3300869c",
            "{ source: annual-report, row: 1, digest: '00000000' }",
            "agents.yaml(9,60): error KG5006: The evidence gives the digest 00000000, but the passage has 4e790a65: the position or the document has changed ('kg cite' finds the words again)"),
        new(
            "KG1016", "agents.yaml",
            "annual-report@33+64#3300869c",
            "{ source: annual-report, row: 0 }",
            "agents.yaml(9,49): error KG1016: '0' is not the number of a row, counted from 1 with the header"),
        new(
            "KG5007", "agents.yaml",
            "evidence: annual-report@33+64#3300869c",
            "evidence: [annual-report@33+64#3300869c, annual-report@33+64#3300869c]",
            "agents.yaml(9,50): warning KG5007: The same passage is cited twice for this statement"),
        new(
            "KG5008", "sources.yaml",
            "  bulletin:",
            "  leaflet:\n    title: A leaflet\n    reliability: F\n  bulletin:",
            "sources.yaml(31,3): warning KG5008: No statement cites the source 'leaflet'"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void EvidenceBinder_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
