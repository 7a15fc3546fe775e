using KnowledgeGraph.Compiler.Disclosure;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Tests.Disclosure;

public sealed class ReleaseTests
{
    private const string Ontology =
        """
        name: Small
        description: A set.
        kinds:
          Thing: { fit: [], description: A thing. }
          Box: { fit: [], requires: [size], description: A box. }
        properties:
          size: { domain: [Thing, Box], type: integer, cardinality: one, evidence: optional, fit: [], description: How large it is. }
          remark: { domain: Thing, type: text, cardinality: many, evidence: optional, description: A remark. }
        predicates:
          nextTo: { domain: Thing, range: Thing, transitive: true, evidence: optional, fit: [], description: Stands there. }

        """;

    [Fact]
    public void Release_LeavesOutWhatIsAbove_AndAllThatRefersToIt()
    {
        var compilation = Compile(
            "TLP:GREEN",
            """
            sources:
              papers: { title: Papers, reliability: B, entity: orion, derivedFrom: [{ source: minutes }, { source: notes }] }
              minutes: { title: Minutes of the board, reliability: A, marking: TLP:AMBER }
              notes: { title: Notes, reliability: C }
            entities:
              ada: { kind: Thing, name: Ada, statements: [{ nextTo: orion }, { nextTo: bea, evidence: [papers, minutes, notes] }] }
              bea: { kind: Thing, name: Bea, statements: [{ nextTo: cay }, { remark: Hidden, evidence: minutes }] }
              cay: { kind: Thing, name: Cay }
              orion: { kind: Thing, name: Orion, marking: TLP:AMBER, statements: [{ nextTo: cay }] }
            """);

        Report(compilation).ShouldBeEmpty();
        var facts = compilation.FactSet.ShouldNotBeNull();
        facts.Entities.Select(entity => entity.Id).ShouldBe(["ada", "bea", "cay"]);
        facts.Sources.Select(source => source.Id).ShouldBe(["notes", "papers"]);
        facts.Sources[1].Entity.ShouldBeNull();
        facts.Sources[1].DerivedFrom.Select(link => link.Source).ShouldBe(["notes"]);
        facts.Statements.Where(statement => statement.Derivations.Count == 0).SelectMany(statement => statement.Evidence)
            .Select(passage => passage.Source).ShouldBe(["papers", "notes"]);
        facts.Statements.Select(statement => $"{statement.Subject} {statement.Predicate} {statement.Object}")
            .Order(StringComparer.Ordinal).Count().ShouldBe(3);
        compilation.LeftOut.ShouldBe([new LeftOutCount("TLP:AMBER", 1, 1, 3, 0)]);
    }

    [Fact]
    public void Release_WithReviewsOfWhatIsLeftOut_DropsTheReviews()
    {
        const string Facts =
            """
            sources:
              papers: { title: Papers, reliability: B }
              minutes: { title: Minutes of the board, reliability: A, marking: TLP:AMBER }
            entities:
              ada:
                kind: Thing
                name: Ada
                statements:
                  - { size: 1, evidence: [papers, minutes], reviewed: { by: ana, on: 2026-01-02, of: 01020304 } }
                  - { remark: Kept, evidence: papers, reviewed: { by: ana, on: 2026-01-02, of: 01020304 } }
            """;

        Compile("TLP:GREEN", Facts).FactSet.ShouldNotBeNull().Statements.Select(statement => (statement.Predicate, statement.Reviews.Count))
            .ShouldBe([("remark", 1), ("size", 0)]);
    }

    [Fact]
    public void Release_AtTheHighestLevel_IsTheSet() =>
        Compile("TLP:RED", "entities:\n  a: { kind: Thing, name: Ada, marking: TLP:RED, statements: [{ size: 1 }] }\n").FactSet
            .ShouldBe(Compile(null, "entities:\n  a: { kind: Thing, name: Ada, marking: TLP:RED, statements: [{ size: 1 }] }\n").FactSet);

    [Fact]
    public void Release_AtALevelThatIsNotThere_IsAnError()
    {
        var compilation = Compile("GREEN", "entities:\n  a: { kind: Thing, name: Ada, statements: [{ size: 1 }] }\n");

        compilation.FactSet.ShouldBeNull();
        Report(compilation).ShouldBe(
            ["error KG5201: The set has no marking 'GREEN' (TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT, TLP:RED)"]);
    }

    [Fact]
    public void Release_OfASetWithErrors_IsNotMade()
    {
        var compilation = Compile("TLP:GREEN", "entities:\n  a: { kind: Thing, name: Ada, marking: TLP:AMBER, statements: [{ size: one }] }\n");

        compilation.FactSet.ShouldBeNull();
        Report(compilation).ShouldHaveSingleItem().ShouldContain("KG1016");
    }

    [Theory]
    [InlineData("description: Close to Orion.", "Orion", "facts.yaml(3,47)")]
    [InlineData("description: Close to ORION!", "Orion", "facts.yaml(3,47)")]
    [InlineData("aliases: [Orión II]", "Orion", "facts.yaml(3,44)")]
    [InlineData("description: The night-train of the line.", "night-train", "facts.yaml(3,47)")]
    [InlineData("statements: [{ remark: night train }]", "night-train", "facts.yaml(3,57)")]
    [InlineData("statements: [{ remark: q4711 }]", "q4711", "facts.yaml(3,57)")]
    [InlineData("statements: [{ size: 1, note: It is from the minutes of the board. }]", "Minutes of the board", "facts.yaml(3,64)")]
    public void Release_WithANameInAText_IsAnErrorThere(string field, string name, string place)
    {
        var compilation = Compile(
            "TLP:GREEN",
            $$"""
            entities:
              bea: { kind: Thing, name: Bea, statements: [{ size: 2 }] }
              ada: { kind: Thing, name: Ada, {{field}} }
              night-train: { kind: Thing, name: Night Express, aliases: [Orion], formerIds: [q4711], marking: TLP:AMBER }
            sources:
              minutes: { title: Minutes of the board, reliability: A, marking: TLP:RED }
            """);

        compilation.FactSet.ShouldBeNull();
        Report(compilation).ShouldHaveSingleItem().ShouldStartWith($"{place}: error KG5203: A release at TLP:GREEN would show '{name}' here, which ");
    }

    [Theory]
    [InlineData("description: The orionids or a Nebula.")]
    [InlineData("description: It is in it.")]
    [InlineData("description: A train at night.")]
    [InlineData("description: A lamp.")]
    [InlineData("description: Close to the Harbour.")]
    [InlineData("marking: TLP:AMBER, description: Close to Orion.")]
    public void Release_WithOtherWords_GivesNothingAway(string field) => Report(Compile(
        "TLP:GREEN",
        $$"""
        entities:
          bea: { kind: Thing, name: Bea, aliases: [Harbour], statements: [{ size: 2 }] }
          ada: { kind: Thing, name: Ada, {{field}} }
          lamp: { kind: Thing, name: Orion, aliases: [IT, Nebula, Harbour], openNames: [Nebula], marking: TLP:AMBER }
          night-train: { kind: Thing, name: Night Express, marking: TLP:AMBER }
        """)).Where(line => line.Contains("error", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Release_WithAnAliasOfAHiddenExtension_IsAnErrorThere()
    {
        var compilation = Compile("TLP:GREEN", """
            entities:
              ada: { kind: Thing, name: Ada, aliases: [Adele], statements: [{ size: 1, note: Adele and the Nightingale. }] }
              more: { extend: ada, marking: TLP:AMBER, aliases: [Adele, Nightingale] }
            """);

        Report(compilation).ShouldHaveSingleItem().ShouldStartWith("facts.yaml(2,82): error KG5203: A release at TLP:GREEN would show 'Nightingale' here, which the "
            + "entity 'ada', marked TLP:AMBER, is called");
    }

    [Fact]
    public void Release_WithAnEntityInTheOntology_IsAnErrorThere()
    {
        var compilation = Compile(
            "TLP:GREEN",
            "entities:\n  lamp: { kind: Thing, name: Orion, marking: TLP:AMBER, statements: [{ size: 1 }] }\n",
            Ontology.Replace("transitive: true,", "oneOf: [lamp], transitive: true,", StringComparison.Ordinal));

        Report(compilation).ShouldHaveSingleItem().ShouldStartWith("ontology.yaml(10,50): error KG5203: A release at TLP:GREEN would show 'lamp' here");
    }

    [Fact]
    public void Release_OfWhatAnEntityRequires_IsAnErrorOfTheRelease()
    {
        var compilation = Compile("TLP:GREEN", "entities:\n  a: { kind: Box, name: Ada, statements: [{ size: 1, marking: TLP:AMBER }] }\n");

        compilation.FactSet.ShouldBeNull();
        var report = Report(compilation);
        report.ShouldContain(line => line.StartsWith("facts.yaml(2,3): error KG5205: A release at TLP:GREEN, which leaves out what is marked above it, has this error: "
            + "", StringComparison.Ordinal) && line.EndsWith("(KG3009)", StringComparison.Ordinal));
    }

    [Fact]
    public void Release_WithWhatDangles_IsMadeWithAWarning()
    {
        var compilation = Compile("TLP:GREEN", """
            entities:
              a: { kind: Thing, name: Ada, statements: [{ size: 1, marking: TLP:AMBER }] }
              b: { kind: Thing, name: Bea, statements: [{ size: 1 }] }
            """);

        Report(compilation).ShouldBe(
            ["facts.yaml(2,3): warning KG5206: A release at TLP:GREEN, which leaves out what is marked above it, has this warning: "
                + "Nothing is stated about 'a', and nothing refers to it (KG1027)"]);
        compilation.FactSet.ShouldNotBeNull().Diagnostics.Warnings.ShouldBe(1);
    }

    [Fact]
    public void Release_OfQuestions_LeavesOutThoseThatAreMarkedAndReadsTheOthers()
    {
        SourceText[] questions =
        [
            new("questions/open.graphql", "# Which things?\n{ things { nodes { name } } }\n"),
            new("questions/marked.graphql", "# What of Orion?\n# marking: TLP:AMBER\n{ thing(id: \"lamp\") { name } }\n"),
        ];
        const string Facts = "entities:\n  lamp: { kind: Thing, name: Orion, marking: TLP:AMBER, statements: [{ size: 1 }] }\n  b: { kind: Thing, name: Bea, statements: [{ size: 1 }] }\n";

        Compile("TLP:GREEN", Facts, questions: questions).FactSet.ShouldNotBeNull().Questions.Select(question => question.Name).ShouldBe(["open"]);
        Report(Compile("TLP:GREEN", Facts, questions: [new("questions/a.graphql", "# Which?\n{ thing(id: \"lamp\") { name } }\n")]))
            .ShouldHaveSingleItem().ShouldStartWith("questions/a.graphql(2,1): error KG5203: A release at TLP:GREEN would show 'lamp' here");
        Report(Compile(null, Facts, questions: [new("questions/a.graphql", "# Which?\n# marking: AMBER\n{ things { nodes { name } } }\n")]))
            .ShouldHaveSingleItem().ShouldStartWith("questions/a.graphql(1,1): error KG5201: The set has no marking 'AMBER'");
    }

    [Fact]
    public void Release_OfTheRailway_StandsAlone()
    {
        var railway = RailwaySet.Load();
        var compilation = FactCompiler.Compile(
            railway.Parse(), railway.Questions(), RailwaySet.Documents, CompilationOptions.Default with { Release = "TLP:CLEAR" });

        RailwaySet.Report(compilation).ShouldBeEmpty();
        compilation.FactSet.ShouldNotBeNull().Entities.ShouldNotContain(entity => entity.Id == "lighthouse");
        compilation.FactSet!.Statements.ShouldAllBe(statement => statement.Marking == null);
        compilation.LeftOut.Select(left => left.Marking).ShouldBe(["TLP:GREEN", "TLP:AMBER"]);
    }

    private static FactCompilation Compile(string? level, string facts, string ontology = Ontology, SourceText[]? questions = null) => FactCompiler.Compile(
        [SyntaxTree.Parse(new SourceText("ontology.yaml", ontology)), SyntaxTree.Parse(new SourceText("facts.yaml", facts))],
        questions ?? [],
        [],
        CompilationOptions.Default with { Release = level, DocumentFolder = DocumentFolderState.Absent });

    private static string[] Report(FactCompilation compilation) =>
    [
        .. compilation.Diagnostics.Where(diagnostic => diagnostic.Severity != Compiler.Diagnostics.DiagnosticSeverity.Info)
            .Select(diagnostic => diagnostic.ToString()),
    ];
}
