using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Ontology;

/// <summary>What the ontology has deprecated, and the facts that use it all the same.</summary>
public sealed class DeprecationReaderTests
{
    private const string Ontology =
        """
        name: Small
        description: A set.
        kinds:
          Thing: { description: A thing. }
          Item: { description: A thing., deprecated: "use Thing,\n  as of 2026" }
        enumerations:
          Colour: { description: A colour., values: { red: Red., crimson: { description: Red too., deprecated: use red } } }
        qualifiers:
          remark: { type: text, description: A remark., deprecated: use note }
        properties:
          colour: { domain: [Thing, Item], type: Colour, evidence: optional, qualifiers: { allowed: remark }, description: Its colour. }
          tint: { domain: Thing, type: Colour, evidence: optional, description: Its colour., deprecated: use colour }
        predicates:
          nextTo: { domain: Thing, range: Item, evidence: optional, description: Stands there., deprecated: use nothing }

        """;

    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1044", "agents.yaml",
            "grade: fair",
            "grade: bad",
            "agents.yaml(56,16): warning KG1044: The value 'bad' is deprecated: use poor"),
        new(
            "KG2030", "ontology.yaml",
            "description: What passengers call it., reviews: { every: P1Y } }",
            "description: What passengers call it., deprecated: }",
            "ontology.yaml(53,133): error KG2030: The property 'nickname' is deprecated without a reason: write what to use in its place, as 'deprecated: use … instead', or leave the key out"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void DeprecationReader_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();

    [Theory]
    [InlineData("true")]
    [InlineData("no")]
    [InlineData("\"  \"")]
    [InlineData("[use, other]")]
    [InlineData("{ reason: old }")]
    public void Deprecated_WithoutAReason_IsAnError(string value) =>
        Report(Ontology.Replace("deprecated: use note", $"deprecated: {value}", StringComparison.Ordinal), "").ShouldBe(
        [
            "ontology.yaml(9,61): error KG2030: The qualifier 'remark' is deprecated without a reason: write what to use in its place, as "
                + "'deprecated: use … instead', or leave the key out",
        ]);

    [Fact]
    public void Deprecated_InTheSymbols_IsTheReasonOnOneLine()
    {
        var ontology = new SmallSet().WithOntology(Ontology).Compile().FactSet.ShouldNotBeNull().Ontology;

        ontology.Kinds.Select(kind => kind.Deprecated).ShouldBe(["use Thing, as of 2026", null]);
        ontology.Predicates.Select(predicate => predicate.Deprecated).ShouldBe([null, "use nothing", "use colour"]);
        ontology.Qualifiers.ShouldHaveSingleItem().Deprecated.ShouldBe("use note");
        ontology.Enumerations.ShouldHaveSingleItem().Values.Select(value => (value.Name, value.Description, value.Deprecated))
            .ShouldBe([("red", "Red.", null), ("crimson", "Red too.", "use red")]);
    }

    [Fact]
    public void Facts_WithSomethingDeprecated_AreWarnedAboutWithTheReason() =>
        Report(Ontology, """
            entities:
              a:
                kind: Item
                name: A
                statements: [{ colour: crimson, remark: x }]
              b:
                kind: Thing
                name: B
                statements: [{ tint: red }, { nextTo: a }, { colour: red }]
            """).ShouldBe(
        [
            "facts.yaml(3,11): warning KG1044: The kind 'Item' is deprecated: use Thing, as of 2026",
            "facts.yaml(5,28): warning KG1044: The value 'crimson' is deprecated: use red",
            "facts.yaml(5,37): warning KG1044: The qualifier 'remark' is deprecated: use note",
            "facts.yaml(9,20): warning KG1044: The property 'tint' is deprecated: use colour",
            "facts.yaml(9,35): warning KG1044: The predicate 'nextTo' is deprecated: use nothing",
        ]);

    [Fact]
    public void Value_AsAMapping_HasADescription() =>
        Report(Ontology.Replace("{ description: Red too., deprecated: use red }", "{ deprecate: use red }", StringComparison.Ordinal), "").ShouldBe(
        [
            "ontology.yaml(7,58): error KG1003: The value 'crimson' needs the key 'description'",
            "ontology.yaml(7,69): error KG1002: The value 'crimson' has no key 'deprecate'; did you mean 'deprecated'?",
        ]);

    private static string[] Report(string ontology, string facts) => new SmallSet().WithOntology(ontology).With("facts.yaml", facts).Report();
}
