using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Reasoning;

/// <summary>Contradictions and cycles are found where one side is derived, and the message names its premises.</summary>
public sealed class DerivedContradictionTests
{
    private const string Settle = "; settle it with 'rank: preferred' on one or 'rank: deprecated' on the others, and a reason";
    private const string SettleOrExcept = Settle + "; if both are true, write 'exceptions' on one";

    private static string[] Describe(ReasoningSet set) =>
    [
        .. set.Compile().Diagnostics.Select(diagnostic =>
            diagnostic + string.Concat(diagnostic.FurtherLocations.Select(location => $" <- {location}"))),
    ];

    [Fact]
    public void SingleValue_StatedAgainstDerived_NamesThePremises() =>
        Describe(Set("cardinality: one").State("s0 p s1", "since: 2010, until: ..").State("s1 q s2", "since: 2010, until: ..").State("s0 r s3", "since: 2010, until: .."))
            .ShouldBe(
            [
                "facts.yaml(14,20): error KG6001: 'r' has one value at a time, and 's0' has both 's2' and 's3'; both hold from 2010-12-31 on; 's0' 'r' 's2' is derived by 'chain' of 'r' from 's0' 'p' 's1' and 's1' 'q' 's2', and goes when one of them is deprecated"
                + SettleOrExcept + " <- facts.yaml(12,20) <- facts.yaml(13,20)",
            ]);

    [Fact]
    public void SingleValue_StatedPreferred_SettlesIt()
    {
        var conflict = Set("cardinality: one").State("s0 p s1", "since: 2010, until: ..").State("s1 q s2", "since: 2010, until: ..")
            .State("s0 r s3", "since: 2010, until: .., rank: preferred, reason: Seen.").CompileCleanly().Conflicts.ShouldHaveSingleItem();

        conflict.Reason.ShouldBe("Seen.");
        conflict.Statements.Count.ShouldBe(2);
    }

    [Fact]
    public void Negation_OfWhatIsDerived_IsReported() =>
        Describe(Set("temporal: timeless").State("s0 p s1", "since: .., until: ..").State("s1 q s2", "since: .., until: ..").State("s0 r s2", "modality: negated"))
            .ShouldBe(
            [
                "facts.yaml(14,20): error KG6003: 's0' 'r' 's2' is both asserted and negated; 's0' 'r' 's2' is derived by 'chain' of 'r' from 's0' 'p' 's1' and 's1' 'q' 's2', and goes when one of them is deprecated"
                + Settle + " <- facts.yaml(12,20) <- facts.yaml(13,20)",
            ]);

    [Fact]
    public void ConflictsWith_ADerivedOne_IsReported() =>
        Describe(Set("conflictsWith: p").State("s0 p s1", "since: 2010, until: ..").State("s1 q s2", "since: 2010, until: ..").State("s0 p s2", "since: 2010, until: .."))
            .ShouldBe(
            [
                "facts.yaml(14,20): error KG6002: 'r' and 'p' cannot both hold between 's0' and 's2'; both hold from 2010-12-31 on; 's0' 'r' 's2' is derived by 'chain' of 'r' from 's0' 'p' 's1' and 's1' 'q' 's2', and goes when one of them is deprecated"
                + SettleOrExcept + " <- facts.yaml(12,20) <- facts.yaml(13,20)",
            ]);

    [Fact]
    public void Acyclic_ThroughASubPredicate_IsReported() =>
        Describe(new ReasoningSet().Predicate("a", "subPredicateOf: b").Predicate("b", "acyclic: true, transitive: true").State("s0 a s1").State("s1 b s0"))
            .ShouldBe(
            [
                "facts.yaml(12,20): error KG3001: 'b' may not lead back to where it began: s1 → s0 → s1; 's0' 'b' 's1' is derived by 'subPredicateOf' of 'a' from 's0' 'a' 's1', and goes when one of them is deprecated <- facts.yaml(13,20)",
            ]);

    private static ReasoningSet Set(string properties) =>
        new ReasoningSet().Predicate("p").Predicate("q").Predicate("r", "chain: [p, q], " + properties);
}
