using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Disclosure;

public sealed class MarkingTests
{
    private const string Ontology =
        """
        name: Small
        description: A set.
        kinds: { Thing: { fit: [], description: A thing. } }
        qualifiers: { beside: { range: Thing, description: What is beside it. } }
        properties:
          size: { domain: Thing, type: integer, cardinality: many, evidence: optional, description: How large it is. }
        predicates:
          nextTo: { domain: Thing, range: Thing, transitive: true, evidence: optional, fit: [], qualifiers: { allowed: beside }, description: Stands there. }

        """;

    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG5201", "network/stations.yaml", "marking: TLP:GREEN", "marking: TLP:GREN",
            "network/stations.yaml(74,14): error KG5201: The set has no marking 'TLP:GREN'; did you mean 'TLP:GREEN'?"),
        new(
            "KG5204", "network/stations.yaml", "marking: TLP:GREEN", "openNames: [Phare]",
            "network/stations.yaml(74,17): error KG5204: 'Phare' under 'openNames' is not a name, alias, title, identifier or id of 'lighthouse'"),
        new(
            "KG5202", "ontology.yaml", "rules:", "markings: { a: { above: b, description: A. }, b: { above: a, description: B. } }\nrules:",
            [.. Report("ontology.yaml", "rules:", "error KG5202: The markings are not in order: a, b are above each other in a circle")]),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void Marking_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();

    [Theory]
    [InlineData("markings: TLP", "")]
    [InlineData("markings: {}", "")]
    [InlineData("markings: secret", "error KG1016: 'secret' is not TLP, or a mapping from levels to what they are")]
    [InlineData("markings: { a: { description: A. }, b: { description: B. } }",
        "error KG5202: The markings are not in order: 'b' is not above 'a': one marking, which holds for what has none, is below all others")]
    [InlineData("markings: { a: { description: A. }, b: { above: a, description: B. }, c: { above: a, description: C. } }",
        "error KG5202: The markings are not in order: 'b' and 'c' have no least marking above both, which what depends on both would have; declare one, "
        + "or put one of them above the other")]
    [InlineData("markings: { a: { description: A. }, 'b c': { above: a, description: B. } }",
        "error KG2002: 'b c' must be a letter, then letters, digits and the signs ':', '+', '-', '_' and '.', at most 64")]
    [InlineData("markings: { a: { description: A. }, b: { above: d, description: B. } }", "error KG2005: The ontology declares no marking 'd' (a, b)")]
    [InlineData("markings: { a: { above: [] } }", "error KG1003: The marking 'a' needs the key 'description'")]
    public void Markings_OfAnOntology_AreALattice(string markings, string expected)
    {
        var report = new SmallSet().WithOntology(Ontology + markings + "\n").With("facts.yaml", "entities:\n  a: { kind: Thing, name: A, statements: [{ size: 1 }] }\n")
            .Report();

        string.Join('\n', report.Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..])).ShouldBe(expected);
    }

    [Fact]
    public void Markings_TooMany_AreAnError() =>
        new SmallSet().WithOntology(Ontology + "markings:\n" + string.Concat(Enumerable.Range(0, 65).Select(number => $"  m{number}: {{ description: M. }}\n")))
            .Report().ShouldContain(line => line.Contains("KG8002"));

    [Theory]
    [InlineData("", null)]
    [InlineData("marking: TLP:GREEN", "TLP:GREEN")]
    [InlineData("marking: TLP:CLEAR", null)]
    [InlineData("nextTo: b", "TLP:AMBER", false)]
    [InlineData("attributedTo: b, size: 2", "TLP:AMBER", false)]
    [InlineData("nextTo: c, beside: b", "TLP:AMBER", false)]
    [InlineData("marking: TLP:RED, nextTo: b", "TLP:RED", false)]
    [InlineData("evidence: [red, green]", "TLP:GREEN")]
    [InlineData("evidence: [red]", "TLP:RED")]
    [InlineData("evidence: [red, clear]", null)]
    public void Marking_OfAStatement_IsThatOfAllThatItNeeds(string fields, string? expected, bool hasSize = true)
    {
        var facts = new SmallSet().WithOntology(Ontology)
            .With("sources.yaml", """
                sources:
                  red: { title: Red papers, reliability: B, marking: TLP:RED }
                  green: { title: Green papers, reliability: B, marking: TLP:GREEN }
                  clear: { title: Clear papers, reliability: B }
                """)
            .With("facts.yaml", $$"""
                entities:
                  a: { kind: Thing, name: Ada, statements: [{ {{(hasSize ? "size: 1" : "")}}{{(hasSize && fields.Length > 0 ? ", " : "")}}{{fields}} }] }
                  b: { kind: Thing, name: Bea, marking: TLP:AMBER }
                  c: { kind: Thing, name: Cay, statements: [{ size: 3, evidence: [red, green, clear] }] }
                """).Compile().FactSet.ShouldNotBeNull();

        facts.Statements.Single(statement => statement.Subject == "a").Marking.ShouldBe(expected);
    }

    [Fact]
    public void Marking_OfAFileAndAnExtension_IsThatOfAllInIt()
    {
        var facts = new SmallSet().WithOntology(Ontology)
            .With("facts.yaml", "entities:\n  a: { kind: Thing, name: Ada }\n  b: { extend: a, marking: TLP:RED, statements: [{ size: 1 }] }\n")
            .With("internal.yaml", "marking: TLP:AMBER\nentities:\n  c: { kind: Thing, name: Cay }\nstatements: [{ subject: a, size: 2, marking: TLP:GREEN }]\n")
            .Compile().FactSet.ShouldNotBeNull();

        facts.Entities.Select(entity => entity.Marking).ShouldBe([null, "TLP:AMBER"]);
        facts.Statements.OrderBy(statement => statement.Marking, StringComparer.Ordinal).Select(statement => statement.Marking).ShouldBe(["TLP:AMBER", "TLP:RED"]);
    }

    [Fact]
    public void Marking_OfADerivedStatement_IsTheHighestOfItsPremises()
    {
        var facts = new SmallSet().WithOntology(Ontology).With("facts.yaml", """
            entities:
              a: { kind: Thing, name: Ada, statements: [{ nextTo: b, marking: TLP:GREEN }] }
              b: { kind: Thing, name: Bea, statements: [{ nextTo: c, marking: TLP:AMBER }] }
              c: { kind: Thing, name: Cay, statements: [{ nextTo: d }] }
              d: { kind: Thing, name: Dan }
            """).Compile().FactSet.ShouldNotBeNull();

        facts.Statements.Where(statement => statement.Derivations.Count > 0).Select(statement => statement.Marking)
            .ShouldBe(["TLP:AMBER", "TLP:AMBER", "TLP:AMBER"]);
    }

    private static IEnumerable<string> Report(string path, string before, string message)
    {
        var text = RailwaySet.Load()[path];
        var line = text[..text.IndexOf(before, StringComparison.Ordinal)].Count(character => character == '\n') + 1;
        yield return $"{path}({line},13): {message}";
    }
}
