using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Validation;

public sealed class ItemRequiresStatementRuleTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG3009", "commitments.yaml",
            "  - subject: coach-order\n    committedBy: valley-rail\n    evidence: annual-report@527+48#0962a0ec\n",
            "",
            "commitments.yaml(2,3): error KG3009: 'coach-order' is of the kind 'Commitment', and so it needs a statement with 'committedBy'"),
        new(
            "KG3009", "ontology.yaml",
            "requiresStatement: locatedIn",
            "requiresStatement: [locatedIn, opened]",
            "network/stations.yaml(24,9): error KG3009: 'aldermoor' has 'platforms', and so it needs a statement with 'opened'"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void ItemRequiresStatementRule_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
