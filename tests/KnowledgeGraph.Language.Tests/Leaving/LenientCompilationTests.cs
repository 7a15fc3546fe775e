using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.FactSets;
using KnowledgeGraph.Language.Leaving;

namespace KnowledgeGraph.Language.Tests.Leaving;

public sealed class LenientCompilationTests
{
    private const string Ontology =
        """
        name: Chain
        description: Things that need each other.
        kinds: { Thing: { description: A thing. }, Link: { requires: needs, description: A link of a chain. } }
        properties:
          size: { domain: Thing, type: integer, cardinality: one, evidence: optional, description: Its size. }
          word: { domain: Thing, type: text, evidence: optional, description: A word about it. }
        predicates:
          needs: { domain: [Thing, Link], range: [Thing, Link], inverse: neededBy, evidence: optional, description: N. }

        """;

    private const string Sound = "entities:\n  a: { kind: Thing, name: A, statements: [{ size: 1 }] }\n  b: { kind: Thing, name: B, statements: [{ needs: a }] }\n";

    [Fact]
    public void SoundSet_IsCompiledAsItIs()
    {
        var lenient = LenientCompilation.Run(Set(Sound));

        lenient.LeftOut.ShouldBeEmpty();
        lenient.Compilation.FactSet.ShouldBe(Set(Sound).Compile().FactSet);
    }

    [Theory]
    [InlineData("size: many", "KG1016")]
    [InlineData("sise: 2", "KG1009")]
    [InlineData("needs: c", "KG1010")]
    [InlineData("word: x, since: 2020", "KG4003")]
    [InlineData("word: x, word: y", "KG0007")]
    [InlineData("word: Miller, Inc.", "KG0017")]
    public void WrongStatement_IsLeftOutAndNothingElse(string statement, string id)
    {
        var lenient = LenientCompilation.Run(Set(Sound.Replace("{ size: 1 }", $"{{ size: 1 }}, {{ {statement} }}", StringComparison.Ordinal)));

        var part = lenient.LeftOut.ShouldHaveSingleItem();
        part.Findings.Select(finding => finding.Id).ShouldBe([id]);
        (part.Part.Section, part.Part.Subject).ShouldBe(("statements", "a"));
        lenient.Compilation.FactSet.ShouldBe(Set(Sound).Compile().FactSet);
    }

    [Fact]
    public void WrongStatement_OfTheListOfItsOwn_IsLeftOut()
    {
        var lenient = LenientCompilation.Run(Set(Sound + "statements:\n  - { subject: a, size: x }\n  - { subject: c, size: 1 }\n"));

        lenient.LeftOut.Select(part => (part.Part.Subject, part.Findings.Single().Id)).ShouldBe([(null, "KG1016"), (null, "KG1010")]);
        lenient.Compilation.FactSet.ShouldBe(Set(Sound).Compile().FactSet);
    }

    [Fact]
    public void WrongEntity_IsLeftOutWithTheStatementsThatNameIt()
    {
        var lenient = LenientCompilation.Run(Set(Sound.Replace("a: { kind: Thing", "a: { kind: Thong", StringComparison.Ordinal)));

        lenient.LeftOut.Select(part => (part.Part.Key?.Value, part.Part.Subject, part.Findings.Single().Id))
            .ShouldBe([("a", null, "KG1007"), (null, "b", "KG1010")]);
        lenient.Compilation.FactSet.ShouldNotBeNull().Entities.Select(entity => entity.Id).ShouldBe(["b"]);
    }

    [Fact]
    public void StatementAndItsEntity_ThatAreBothWrong_AreBothLeftOut()
    {
        var lenient = LenientCompilation.Run(Set(Sound + "  c: { kind: Thong, name: C, statements: [{ size: x }, { size: 1, size: 2 }] }\n"));

        lenient.LeftOut.SelectMany(part => part.Findings).Select(finding => finding.Id).ShouldBe(["KG1007", "KG1016", "KG0007"], ignoreOrder: true);
        lenient.Compilation.FactSet.ShouldBe(Set(Sound).Compile().FactSet);
    }

    [Fact]
    public void Contradiction_LosesOneSide()
    {
        var lenient = LenientCompilation.Run(Set(Sound.Replace("{ size: 1 }", "{ size: 1 }, { size: 2 }", StringComparison.Ordinal)));

        lenient.LeftOut.ShouldHaveSingleItem().Findings.ShouldHaveSingleItem().Id.ShouldBe("KG6001");
        lenient.Compilation.FactSet.ShouldBe(Set(Sound).Compile().FactSet);
    }

    [Fact]
    public void WrongSource_IsLeftOutWithTheStatementsThatCiteIt()
    {
        const string Cited = "sources:\n  one: { title: One, reliability: G }\n  two: { title: Two }\n"
            + "entities:\n  a: { kind: Thing, name: A, statements: [{ word: x, evidence: one }, { word: y, evidence: two }] }\n";

        var lenient = LenientCompilation.Run(Set(Cited));

        lenient.LeftOut.Select(part => (part.Part.Section, part.Findings.Single().Id)).ShouldBe([("sources", "KG1017"), ("statements", "KG1011")]);
        lenient.Compilation.FactSet.ShouldNotBeNull().Statements.ShouldHaveSingleItem().Evidence.Single().Source.ShouldBe("two");
    }

    /// <summary>Each link takes two compilations: a statement that names a missing entity, and an entity that misses the statement.</summary>
    [Theory]
    [InlineData(4, true)]
    [InlineData(15, false)]
    public void Dependents_AreLeftOutOneAfterAnother_UpToABound(int length, bool isCompiled)
    {
        var entities = string.Concat(Enumerable.Range(1, length).Select(number =>
            $"  e{number}: {{ kind: Link, name: E{number}, statements: [{{ needs: e{number - 1} }}] }}\n"));

        var lenient = LenientCompilation.Run(Set(Sound + "  e0: { kind: Thong, name: E0 }\n" + entities));

        (lenient.Compilation.FactSet is not null).ShouldBe(isCompiled);
        lenient.LeftOut.Select(part => part.Part.Node).ShouldBeUnique();
        if (isCompiled)
        {
            lenient.Compilation.FactSet!.Statements.Select(statement => statement.Subject).ShouldBe(["a", "b"]);
        }
    }

    [Theory]
    [InlineData("ontology.yaml", "kinds: 1\n", "KG1001")]
    [InlineData("broken.yaml", "entities: [\n", "KG0001")]
    public void WrongFile_StaysAnErrorAndNothingIsLeftOut(string path, string text, string id)
    {
        var files = Set(Sound).Files.Where(file => file.Path != path).Append(new SourceText(path, text));

        var lenient = LenientCompilation.Run(new FactSetFiles([.. files], []));

        lenient.Compilation.FactSet.ShouldBeNull();
        lenient.Compilation.Diagnostics.ShouldContain(diagnostic => diagnostic.Id == id);
        lenient.LeftOut.ShouldBeEmpty();
    }

    [Fact]
    public void Parts_AreInTheOrderOfFilesAndPlaces()
    {
        var files = new FactSetFiles(
            [
                .. Set(Sound).Files,
                new SourceText("b.yaml", "statements:\n  - { subject: a, word: [] }\n"),
                new SourceText("a.yaml", "statements:\n  - { subject: z, word: x }\n  - { subject: a, size: x }\n"),
            ],
            []);

        LenientCompilation.Run(files).LeftOut.Select(part => (part.Tree.Text.Path, part.Findings[0].Location!.Start.Line))
            .ShouldBe([("a.yaml", 2), ("a.yaml", 3), ("b.yaml", 2)]);
    }

    private static FactSetFiles Set(string facts) => new([new SourceText("facts.yaml", facts), new SourceText("ontology.yaml", Ontology)], []);
}
