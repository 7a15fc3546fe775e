using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Binding;

public sealed class FormerIdBinderTests
{
    private const string Ontology =
        """
        name: Small
        description: A set.
        kinds: { Thing: { description: A thing. } }
        properties:
          size: { domain: Thing, type: integer, evidence: optional, description: How large it is. }
        predicates:
          nextTo: { domain: Thing, range: Thing, evidence: optional, description: Stands there. }

        """;

    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1045", "network/stations.yaml",
            "formerIds: [old-lighthouse]",
            "formerIds: [old-lighthouse, dunmere]",
            "network/stations.yaml(73,33): error KG1045: 'dunmere' cannot be a former id of 'lighthouse': another entity has this id now <- network/stations.yaml(46,3)"),
        new(
            "KG1043", "agents.yaml",
            "opens: lighthouse",
            "opens: old-lighthouse",
            "agents.yaml(47,16): warning KG1043: 'old-lighthouse' is a former id of 'lighthouse'; write 'lighthouse' <- network/stations.yaml(73,17)"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void FormerIdBinder_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();

    [Fact]
    public void FormerIds_InTheSymbols_AreSorted() =>
        Compile("a: { kind: Thing, name: A, formerIds: [z-old, a-old], statements: [{ size: 1 }] }").FactSet.ShouldNotBeNull()
            .Entities.ShouldHaveSingleItem().FormerIds.ShouldBe(["a-old", "z-old"]);

    [Theory]
    [InlineData("a: { kind: Thing, name: A, formerIds: Old, statements: [{ size: 1 }] }", "facts.yaml(2,41): error KG1005: ")]
    [InlineData(
        "a: { kind: Thing, name: A, formerIds: a, statements: [{ size: 1 }] }",
        "facts.yaml(2,41): error KG1045: 'a' cannot be a former id of 'a': it is its id now <- facts.yaml(2,3)")]
    [InlineData(
        "a: { kind: Thing, name: A, formerIds: [old, old], statements: [{ size: 1 }] }",
        "facts.yaml(2,47): error KG1045: 'old' cannot be a former id of 'a': it is listed twice <- facts.yaml(2,42)")]
    [InlineData(
        "a: { kind: Thing, name: A, formerIds: [b], statements: [{ size: 1 }] }\n  b: { kind: Thing, name: B, statements: [{ size: 1 }] }",
        "facts.yaml(2,42): error KG1045: 'b' cannot be a former id of 'a': another entity has this id now <- facts.yaml(3,3)")]
    [InlineData(
        "a: { kind: Thing, name: A, formerIds: [c], statements: [{ size: 1 }] }\n  b: { kind: Thing, name: B, formerIds: c, statements: [{ size: 1 }] }",
        "facts.yaml(3,41): error KG1045: 'c' cannot be a former id of 'b': it is a former id of 'a' <- facts.yaml(2,42)")]
    [InlineData(
        "a: { kind: Thing, name: A, formerIds: [s], statements: [{ size: 1, evidence: s }] }\nsources: { s: { title: S, reliability: A } }",
        "facts.yaml(2,42): error KG1045: 's' cannot be a former id of 'a': a source has this id <- facts.yaml(3,12)")]
    [InlineData(
        "a: { kind: Thing, name: A, statements: [{ size: 1 }] }\n  more: { extend: a, formerIds: b }",
        "facts.yaml(3,22): error KG1030: An extension of 'a' cannot have 'formerIds', which is given where 'a' is declared <- facts.yaml(2,3)")]
    public void FormerId_ThatCannotBe_IsReportedWithTheOther(string entities, string expected) =>
        Compile(entities).Diagnostics.Where(diagnostic => diagnostic.Severity == Compiler.Diagnostics.DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic + string.Concat(diagnostic.FurtherLocations.Select(location => $" <- {location}")))
            .ShouldHaveSingleItem().ShouldStartWith(expected.Trim());

    /// <summary>Files that still use the old id compile: the entity is meant that had it.</summary>
    [Fact]
    public void FormerId_UsedInFacts_MeansTheEntityWithAWarning()
    {
        var compilation = new SmallSet().WithOntology(Ontology)
            .With("facts.yaml", "entities:\n  new: { kind: Thing, name: A, formerIds: old }\n  b: { kind: Thing, name: B, statements: [{ nextTo: old, attributedTo: old }] }\n")
            .With("more.yaml", "entities:\n  more: { extend: old, statements: [{ size: 2 }] }\nstatements:\n  - { subject: old, size: 3 }\n")
            .Compile();

        compilation.Diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldBe(
        [
            "facts.yaml(3,53): warning KG1043: 'old' is a former id of 'new'; write 'new'",
            "facts.yaml(3,72): warning KG1043: 'old' is a former id of 'new'; write 'new'",
            "more.yaml(2,19): warning KG1043: 'old' is a former id of 'new'; write 'new'",
            "more.yaml(4,16): warning KG1043: 'old' is a former id of 'new'; write 'new'",
        ]);
        var statements = compilation.FactSet.ShouldNotBeNull().Statements;
        statements.Select(statement => statement.Subject).ShouldBe(["b", "new", "new"]);
        statements[0].AttributedTo.ShouldBe("new");
        statements[0].Object.ShouldBe(new Compiler.Values.EntityValue("new"));
    }

    [Fact]
    public void FormerId_UsedInTheOntology_IsAnErrorThatNamesTheNewOne() =>
        new SmallSet().WithOntology(Ontology.Replace("range: Thing,", "range: Thing, oneOf: old,", StringComparison.Ordinal))
            .With("facts.yaml", "entities:\n  new: { kind: Thing, name: A, formerIds: old, statements: [{ size: 1 }] }\n").Report()
            .ShouldBe(["ontology.yaml(7,49): error KG1010: No entity has the id 'old'; it is a former id of 'new'"]);

    private static FactCompilation Compile(string entities) =>
        new SmallSet().WithOntology(Ontology).With("facts.yaml", "entities:\n  " + entities + "\n").Compile();
}
