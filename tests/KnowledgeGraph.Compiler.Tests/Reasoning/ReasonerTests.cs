using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Reasoning;

/// <summary>What follows from what, and how it is said.</summary>
public sealed class ReasonerTests
{
    [Fact]
    public void SubPredicate_OfASubPredicate_IsClimbedStepByStep() =>
        new ReasoningSet().Predicate("a", "subPredicateOf: b").Predicate("b", "subPredicateOf: c").Predicate("c").State("s0 a s1")
            .Derived().ShouldBe(["s0 b s1 <- sub-predicate(s0 a s1)", "s0 c s1 <- sub-predicate(s0 b s1)"]);

    [Fact]
    public void Transitive_Way_IsDrawnFromItsFirstStepAndTheRest() =>
        new ReasoningSet().Predicate("p", "transitive: true").State("s0 p s1").State("s1 p s2").State("s2 p s3")
            .Derived().ShouldBe(
            [
                "s0 p s2 <- transitive(s0 p s1, s1 p s2)", "s0 p s3 <- transitive(s0 p s1, s1 p s3)", "s1 p s3 <- transitive(s1 p s2, s2 p s3)",
            ]);

    [Fact]
    public void Transitive_TwoWays_AreBothKept() =>
        new ReasoningSet().Predicate("p", "transitive: true").State("s0 p s1").State("s0 p s2").State("s1 p s3").State("s2 p s3")
            .Derived().ShouldBe(["s0 p s3 <- transitive(s0 p s1, s1 p s3); transitive(s0 p s2, s2 p s3)"]);

    [Fact]
    public void Transitive_StatedShortcut_IsNotDrawnAgain() =>
        new ReasoningSet().Predicate("p", "transitive: true").State("s0 p s1").State("s1 p s2").State("s0 p s2").Derived().ShouldBeEmpty();

    [Fact]
    public void Transitive_InACircle_TiesNothingToItself() =>
        new ReasoningSet().Predicate("p", "transitive: true").State("s0 p s1").State("s1 p s0").Derived().ShouldBeEmpty();

    [Fact]
    public void Transitive_StepsDrawnByOtherRules_AreStepsToo() =>
        new ReasoningSet().Predicate("p", "transitive: true").Predicate("q", "subPredicateOf: p").State("s0 q s1").State("s1 p s2")
            .Derived().ShouldBe(["s0 p s1 <- sub-predicate(s0 q s1)", "s0 p s2 <- transitive(s0 p s1, s1 p s2)"]);

    [Fact]
    public void Chain_OfItselfAndAnother_FollowsTheOther() =>
        new ReasoningSet().Predicate("lies", "chain: [lies, part]").Predicate("part").State("s0 lies s1").State("s1 part s2").State("s2 part s3")
            .Derived().ShouldBe(["s0 lies s2 <- chain(s0 lies s1, s1 part s2)", "s0 lies s3 <- chain(s0 lies s2, s2 part s3)"]);

    [Fact]
    public void Symmetric_Premise_IsReadFromBothEnds() =>
        new ReasoningSet().Predicate("near", "symmetric: true").Predicate("part").Predicate("reaches", "chain: [near, part]")
            .State("s1 near s0").State("s1 part s2").State("s0 part s3")
            .Derived().ShouldBe(["s0 reaches s2 <- chain(s1 near s0, s1 part s2)", "s1 reaches s3 <- chain(s1 near s0, s0 part s3)"]);

    [Fact]
    public void Symmetric_Conclusion_IsDrawnOnceFromTheOrdinallyFirstEnd() =>
        new ReasoningSet().Predicate("calls").Predicate("linked", "symmetric: true")
            .Rule("sameStop", "\"?a calls ?x\", \"?b calls ?x\"", "?a linked ?b").State("s2 calls s0").State("s1 calls s0")
            .Derived().ShouldBe(["s1 linked s2 <- sameStop(s1 calls s0, s2 calls s0)"]);

    [Fact]
    public void Symmetric_StatedFromTheOtherEnd_IsNotDrawnAgain() =>
        new ReasoningSet().Predicate("calls", "subPredicateOf: linked").Predicate("linked", "symmetric: true, domain: Thing, range: Thing")
            .State("s1 calls s0").State("s0 linked s1").Derived().ShouldBeEmpty();

    [Fact]
    public void Rule_WithAnEntity_MatchesOnlyThat() =>
        new ReasoningSet().Predicate("p").Predicate("q").Rule("toHub", "\"?a p s1\"", "?a q o1").State("s0 p s1").State("s0 p s2")
            .Derived().ShouldBe(["s0 q o1 <- toHub(s0 p s1)"]);

    [Fact]
    public void Rule_WithTheSameVariableTwice_WantsTheSameEntity() =>
        new ReasoningSet().Predicate("p").Predicate("q").Rule("mutual", "\"?a p ?b\", \"?b p ?a\"", "?a q ?b").State("s0 p s1").State("s1 p s0").State("s1 p s2")
            .Derived().ShouldBe(["s0 q s1 <- mutual(s0 p s1, s1 p s0)", "s1 q s0 <- mutual(s1 p s0, s0 p s1)"]);

    [Fact]
    public void Rule_OfFourPatterns_JoinsThemAll() =>
        new ReasoningSet().Predicate("holds").Predicate("of").Predicate("works", "symmetric: true")
            .Rule("colleagues", "\"?a holds ?x\", \"?b holds ?y\", \"?x of ?o\", \"?y of ?o\"", "?a works ?b")
            .State("s0 holds s2").State("s1 holds s3").State("s2 of o0").State("s3 of o0").State("s4 of o1")
            .Derived().ShouldBe(["s0 works s1 <- colleagues(s0 holds s2, s1 holds s3, s2 of o0, s3 of o0)"]);

    [Fact]
    public void Derivations_OfOneStatement_AreBoundedAndTheFirstIsWellFounded()
    {
        var set = new ReasoningSet { Stations = 50 }.Predicate("p").Predicate("q").Predicate("r", "chain: [p, q]");
        for (var i = 2; i < 50; i++)
        {
            set.State($"s0 p s{i}").State($"s{i} q s1");
        }

        var drawn = set.CompileCleanly().Statements.Single(statement => statement.Basis == Basis.Derived);

        drawn.Derivations.Count.ShouldBe(32);
        drawn.Derivations.ShouldBeUnique();
    }

    [Fact]
    public void Reasoning_WithoutBound_IsStoppedAndNamesTheRule() =>
        new ReasoningSet { Stations = 30, Options = new CompilationOptions { MaxDerivedStatements = 100 } }
            .Predicate("p", "transitive: true").Predicate("q").Rule("all", "\"?a p ?x\", \"?b p ?y\"", "?a q ?b")
            .State("s0 p s20").State("s1 p s20").State("s2 p s20").State("s3 p s20").State("s4 p s20").State("s5 p s20").State("s6 p s20")
            .State("s7 p s20").State("s8 p s20").State("s9 p s20").State("s10 p s20").State("s11 p s20")
            .Report().ShouldBe(
            [
                "ontology.yaml(11,3): error KG8003: Reasoning was stopped: it may draw 100 statements and look as long as that takes; the rule 'all' drew most, 101",
            ]);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Reasoning_OverLongListsOfDays_IsStoppedAndSaysSo(bool isContinuous)
    {
        string[] sources = [.. Enumerable.Range(0, 200).Select(number => $"d{number}")];
        var set = new ReasoningSet
        {
            Stations = 12,
            Options = new CompilationOptions { MaxDerivedStatements = 100 },
            Sources = string.Concat(sources.Select((source, number) => $"  {source}: {{ title: D, published: {1800 + number}-06-01 }}\n")),
        }.Predicate("p", $"transitive: true, continuous: {(isContinuous ? "true" : "false")}");
        for (var i = 0; i < 11; i++)
        {
            set.State($"s{i} p s{i + 1}", $"evidence: [{string.Join(", ", sources)}]");
        }

        set.Report().ShouldBe(isContinuous
            ? []
            :
            [
                "ontology.yaml(8,127): error KG8003: Reasoning was stopped: it may draw 100 statements and look as long as that takes; 'transitive' of 'p' drew most, 26; "
                + "most of it went into days on which states are certain: give them 'since' and 'until', or the predicates 'continuous: true'",
            ]);
    }

    [Fact]
    public void Reasoning_FilesInAnyOrder_YieldsTheSameStatements()
    {
        var forwards = new ReasoningSet().Predicate("p", "transitive: true").State("s0 p s1").State("s1 p s2").State("s2 p s3").State("s0 p s2");
        var backwards = new ReasoningSet().Predicate("p", "transitive: true").State("s0 p s2").State("s2 p s3").State("s1 p s2").State("s0 p s1");

        backwards.CompileCleanly().ShouldBe(forwards.CompileCleanly());
    }
}
