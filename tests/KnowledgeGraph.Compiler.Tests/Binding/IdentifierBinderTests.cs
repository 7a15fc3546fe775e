using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Binding;

public sealed class IdentifierBinderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1019", "network/stations.yaml",
            "stationCode: ALD",
            "stationcodes: ALD",
            "network/stations.yaml(20,20): error KG1019: The ontology has no identifier scheme 'stationcodes'; did you mean 'stationCode'?"),
        new(
            "KG3003", "network/stations.yaml",
            "stationCode: ALD",
            "stationCode: Ald",
            "network/stations.yaml(20,33): error KG3003: 'Ald' is not an identifier of the scheme 'stationCode', whose format is [A-Z]{3}"),
        new(
            "KG3004", "agents.yaml",
            "registry: \"4711\"",
            "stationCode: ALX",
            "agents.yaml(5,20): error KG3004: 'valley-rail' is of the kind 'Operator', and the scheme 'stationCode' is for 'Station'"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void IdentifierBinder_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
