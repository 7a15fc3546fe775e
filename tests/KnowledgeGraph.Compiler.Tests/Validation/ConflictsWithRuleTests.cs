using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Validation;

public sealed class ConflictsWithRuleTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG6002", "agents.yaml",
            "- supports: coach-order\n",
            "- opposes: coach-order\n        evidence: gazette@264+40#79bd8f53\n      - supports: coach-order\n",
            "agents.yaml(64,9): error KG6002: 'opposes' and 'supports' cannot both hold between 'rail-office' and 'coach-order'; 'gazette' says both, without dates; settle it with 'rank: preferred' on one or 'rank: deprecated' on the others, and a reason; if both are true, write 'exceptions' on one <- agents.yaml(62,9)"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void ConflictsWithRule_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
