using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Binding;

public sealed class HeaderBinderTests
{
    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1010", "commitments.yaml",
            "attributedTo: coast-lines",
            "attributedTo: coast-line-company",
            "commitments.yaml(34,19): error KG1010: No entity has the id 'coast-line-company'"),
        new(
            "KG1017", "network/stations.yaml",
            "modality: reported",
            "modality: rumoured",
            "network/stations.yaml(31,19): error KG1017: 'rumoured' is not a value of 'modality' (asserted, reported, planned, proposed, forecast, hypothetical, negated)"),
        new(
            "KG1017", "network/stations.yaml",
            "credibility: 4",
            "credibility: 7",
            "network/stations.yaml(32,22): error KG1017: '7' is not a value of 'credibility' (1, 2, 3, 4, 5, 6)"),
        new(
            "KG1017", "commitments.yaml",
            "likelihood: likely",
            "likelihood: likly",
            "commitments.yaml(29,17): error KG1017: 'likly' is not a value of 'likelihood'; did you mean 'likely'?"),
        new(
            "KG1017", "agents.yaml",
            "basis: implied",
            "basis: inferred",
            "agents.yaml(63,16): error KG1017: 'inferred' is not a value of 'basis' (explicit, implied)"),
        new(
            "KG1041", "agents.yaml",
            "basis: implied",
            "basis: derived",
            "agents.yaml(63,16): error KG1041: 'derived' is the basis of what rules draw; write 'basis: implied' for what you conclude from the passage, or leave 'basis' out where the passage says it"),
        new(
            "KG1023", "network/stations.yaml",
            "        reason: The company keeps the platforms and should know.\n",
            "",
            "network/stations.yaml(25,15): error KG1023: The rank 'preferred' needs a 'reason'"),
        new(
            "KG1024", "network/lines.yaml",
            "note: The platform",
            "reason: The platform",
            "network/lines.yaml(21,9): warning KG1024: A 'reason' explains a rank, and this statement has the normal one; use 'note' for a remark"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void HeaderBinder_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();
}
