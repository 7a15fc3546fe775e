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

    [Fact]
    public void Identifiers_ThatSeveralEntitiesShare_AreReportedAtEachPlace() => new SmallSet()
        .With("facts.yaml", "entities:\n  a: { kind: Thing, name: A, identifiers: { code: [x, y] } }\n  b: { kind: Thing, name: B, identifiers: { code: [x, y, z] } }\n"
            + "  c: { kind: Thing, name: C }\n")
        .With("more.yaml", "entities:\n  d: { extend: c, identifiers: { code: [z, x] } }\n")
        .Report().Where(line => line.Contains("KG3005", StringComparison.Ordinal)).Select(line => line[..line.IndexOf(" of the", StringComparison.Ordinal)])
        .ShouldBe(
        [
            "facts.yaml(3,52): error KG3005: The identifier 'x'",
            "facts.yaml(3,55): error KG3005: The identifier 'y'",
            "more.yaml(2,41): error KG3005: The identifier 'z'",
            "more.yaml(2,44): error KG3005: The identifier 'x'",
        ]);
}
