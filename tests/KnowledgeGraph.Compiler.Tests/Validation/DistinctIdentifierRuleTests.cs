using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Validation;

public sealed class DistinctIdentifierRuleTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG3005", "network/stations.yaml",
            "stationCode: BRI",
            "stationCode: ALD",
            "network/stations.yaml(37,33): error KG3005: The identifier 'ALD' of the scheme 'stationCode' already belongs to 'aldermoor' <- network/stations.yaml(17,3)"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void DistinctIdentifierRule_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
