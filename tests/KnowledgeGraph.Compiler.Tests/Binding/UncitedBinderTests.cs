using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Binding;

public sealed class UncitedBinderTests
{
    private const string Listed = "      - { passage: 0+29, reason: heading }\n";

    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG5020", "sources.yaml", "passage: 0+29", "passage: 0+32",
            "sources.yaml(38,20): error KG5020: The passage 0+32 is listed as uncited, but a statement cites some of it <- network/stations.yaml(9,9)"),
        new(
            "KG5020", "sources.yaml", "passage: 0+29", "passage: 400+20",
            "sources.yaml(38,20): error KG5020: The passage 400+20 is listed as uncited, but a statement cites some of it <- agents.yaml(36,9)"),
        new(
            "KG5020", "sources.yaml", Listed, Listed + Listed.Replace("0+29", "9+1"),
            "sources.yaml(39,20): error KG5020: The passage 9+1 is listed as uncited, but some of it is listed already <- sources.yaml(38,20)"),
        new(
            "KG5005", "sources.yaml", "passage: 0+29", "passage: 470+7",
            "sources.yaml(38,20): error KG5005: The passage ends at 477, and the document 'bulletin' has 476 characters"),
        new(
            "KG1016", "sources.yaml", "passage: 0+29", "passage: bulletin@0+29",
            "sources.yaml(38,20): error KG1016: 'bulletin@0+29' is not a position, offset+length"),
        new(
            "KG1016", "sources.yaml", "passage: 0+29", "passage: 2147483647+1",
            "sources.yaml(38,20): error KG1016: '2147483647+1' is not a position, offset+length"),
        new(
            "KG1017", "sources.yaml", "reason: heading", "reason: dull",
            "sources.yaml(38,34): error KG1017: 'dull' is not a value of 'reason' (navigation, heading, boilerplate, question, connective, repetition, opinion)"),
        new(
            "KG1003", "sources.yaml", ", reason: heading", "",
            "sources.yaml(38,9): error KG1003: An uncited passage needs the key 'reason'"),
        new(
            "KG1003", "sources.yaml", "    file: bulletin.txt\n    sha256: 05ab239403aad54b8c9b4c34031166afe768b1f5926082bf4882244b58474e9a\n", "",
            "info KG5003: 13 passages were not checked, because no copy of these sources is kept ('file' and 'sha256'): bulletin",
            "sources.yaml(35,5): error KG1003: The source 'bulletin' needs the key 'file'"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void UncitedBinder_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();

    [Fact]
    public void Uncited_SeveralInAnyOrder_AreKeptByPosition()
    {
        var facts = RailwaySet.Load()
            .Replace("sources.yaml", Listed, "      - { passage: 29+1, reason: connective, note: A line end. }\n" + Listed)
            .CompileCleanly();

        facts.Sources.Single(source => source.Id == "bulletin").Uncited.ShouldBe(
            [new UncitedPassage(0, 29, UncitedReason.Heading, null), new UncitedPassage(29, 1, UncitedReason.Connective, "A line end.")]);
    }

    [Fact]
    public void Uncited_WithoutTheDocument_IsStillComparedWithWhatIsCited()
    {
        var compilation = RailwaySet.Load().Replace("sources.yaml", "passage: 0+29", "passage: 0+32").Compile([]);

        compilation.Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["KG5003", "KG5020"]);
    }
}
