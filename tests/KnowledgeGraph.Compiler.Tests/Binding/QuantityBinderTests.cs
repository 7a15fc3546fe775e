using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Binding;

public sealed class QuantityBinderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1001", "network/lines.yaml",
            "length: { amount: 84.5, unit: kilometres }",
            "length: 84.5",
            "network/lines.yaml(8,17): error KG1001: 'length' must be a mapping, { amount: 84.5, unit: … }, but this is a single value"),
        new(
            "KG1003", "network/lines.yaml",
            ", unit: kilometres",
            "",
            "network/lines.yaml(8,17): error KG1003: 'length' needs the key 'unit'"),
        new(
            "KG1016", "network/lines.yaml",
            "amount: 84.5",
            "amount: 84.5 km",
            "network/lines.yaml(8,27): error KG1016: '84.5 km' is not a decimal number; write { amount: 84.5, unit: kilometres }"),
        new(
            "KG1016", "network/lines.yaml",
            "amount: 84.5",
            "amount: 2e7",
            "network/lines.yaml(8,27): error KG1016: '2e7' is not a decimal number; write 20_000_000"),
        new(
            "KG1016", "network/lines.yaml",
            "amount: 84.5",
            "amount: 20 million",
            "network/lines.yaml(8,27): error KG1016: '20 million' is not a decimal number; write 20_000_000"),
        new(
            "KG1001", "network/lines.yaml",
            "length: { amount: 84.5, unit: kilometres }",
            "length: 84.5 km",
            "network/lines.yaml(8,17): error KG1001: 'length' must be a mapping, { amount: 84.5, unit: kilometres }, but this is a single value"),
        new(
            "KG1016", "commitments.yaml",
            "upTo: 40",
            "upTo: 20",
            "commitments.yaml(19,33): error KG1016: '20' is not greater than the amount"),
        new(
            "KG1017", "commitments.yaml",
            "per: year",
            "per: yaer",
            "commitments.yaml(19,57): error KG1017: 'yaer' is not a value of 'per'; did you mean 'year'?"),
        new(
            "KG1018", "network/lines.yaml",
            "unit: kilometres",
            "unit: kilometers",
            "network/lines.yaml(8,39): error KG1018: The ontology has no unit 'kilometers'; did you mean 'kilometres'?"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void QuantityBinder_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
