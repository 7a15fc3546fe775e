using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Validation;

public sealed class OneOfRuleTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG3008", "ontology.yaml",
            "    oneOf: coach-order",
            "    oneOf: the-year-in-review",
            "agents.yaml(19,9): error KG3008: 'coach-order' is not one of the values that 'pays' may have",
            "commitments.yaml(27,5): error KG3008: 'coach-order' is not one of the values that 'pays' may have",
            "commitments.yaml(32,5): error KG3008: 'coach-order' is not one of the values that 'pays' may have"),
        new(
            "KG1010", "ontology.yaml",
            "    oneOf: coach-order",
            "    oneOf: [coach-order, coach-ordr]",
            "ontology.yaml(157,26): error KG1010: No entity has the id 'coach-ordr'; did you mean 'coach-order'?"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void OneOfRule_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
