using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Binding;

public sealed class StatementBinderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1001", "commitments.yaml",
            "    name: Coach order\n",
            "    name: Coach order\n    statements: none\n",
            "commitments.yaml(5,17): error KG1001: 'statements' must be a list, but this is a single value"),
        new(
            "KG1003", "commitments.yaml",
            "- subject: coach-order\n    committedBy",
            "- committedBy",
            "commitments.yaml(11,5): error KG1003: A statement needs the key 'subject'"),
        new(
            "KG1009", "network/lines.yaml",
            "- nickname:",
            "- nickame:",
            "network/lines.yaml(14,9): error KG1009: 'nickame' is not a predicate, a qualifier or a field of a statement; did you mean 'nickname'?"),
        new(
            "KG1010", "commitments.yaml",
            "- subject: coach-order",
            "- subject: coach-ordre",
            "commitments.yaml(11,14): error KG1010: No entity has the id 'coach-ordre'; did you mean 'coach-order'?"),
        new(
            "KG1012", "network/lines.yaml",
            "- electrified: true\n        evidence",
            "- evidence",
            "network/lines.yaml(12,9): error KG1012: This statement has no predicate"),
        new(
            "KG1013", "network/lines.yaml",
            "- electrified: true",
            "- electrified: true\n        gauge: 1",
            "network/lines.yaml(13,9): error KG1013: A statement has one predicate; 'electrified' is already that of this one, so 'gauge' needs its own <- network/lines.yaml(12,9)"),
        new(
            "KG1014", "network/lines.yaml",
            "- electrified: true",
            "- platforms: 2",
            "network/lines.yaml(12,9): error KG1014: 'valley-line' is of the kind 'Line', and the subject of 'platforms' must be of the kind 'Station' <- network/lines.yaml(2,3)"),
        new(
            "KG1022", "network/lines.yaml",
            "- electrified: true",
            "- nickname: Green Thread",
            "network/lines.yaml(14,9): error KG1022: This statement is written twice; put all its passages under one 'evidence' <- network/lines.yaml(12,9)"),
        new(
            "KG1025", "network/stations.yaml",
            "- neighbourOf: eastquay",
            "- servedBy: harbour-branch",
            "network/stations.yaml(53,9): error KG1025: 'servedBy' is the other side of 'serves'; write 'serves: dunmere' at 'harbour-branch'"),
        new(
            "KG1032", "network/stations.yaml",
            "- neighbourOf: eastquay",
            "- serves: harbour-branch",
            "network/stations.yaml(53,9): error KG1032: 'serves' leads from 'Line' to 'Station', and this is the other way round; write 'serves: dunmere' at 'harbour-branch' <- network/lines.yaml(27,3)"),
        new(
            "KG1001", "network/stations.yaml",
            "- neighbourOf: eastquay",
            "- neighbourOf:eastquay\n      - neighbourOf: eastquay",
            "network/stations.yaml(53,9): error KG1001: A statement must be a mapping, but this is a single value; a space belongs after ':'"),

        new(
            "KG1026", "network/lines.yaml",
            "- electrified: true",
            "- electrified: true\n        subject: coast-line",
            "network/lines.yaml(13,9): error KG1026: A statement under an entity is about that entity; it has no 'subject'"),
        new(
            "KG5002", "network/stations.yaml",
            "- opened: 1987-21~\n        evidence: ",
            "- opened: 1987-21~\n        note: ",
            "network/stations.yaml(41,9): error KG5002: A statement with 'opened' needs 'evidence'"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void StatementBinder_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
