using KnowledgeGraph.Generators.Tests.Samples;

namespace KnowledgeGraph.Generators.Tests.Pipeline;

/// <summary>Sets that the project's set uses, by folder and by package: their files are additional files of their set.</summary>
public sealed class UsedSetTests
{
    private const string Vocabulary = "name: Base\ndescription: A base.\nkinds: { Thing: { description: A thing. } }\n"
        + "predicates: { near: { domain: Thing, range: Thing, evidence: optional, description: Is near it. } }\n";

    [Theory]
    [InlineData("../base/seeds", "path: ../base/seeds")]
    [InlineData("package:Example.Base", "package: Example.Base")]
    public void TypesAndFacts_AreThoseOfBothSets(string set, string use)
    {
        var project = Using(use).WithUsedFact(set, "ontology.yaml", Vocabulary).WithUsedFact(set, "things.yaml", "entities: { anvil: { kind: Thing, name: Anvil } }\n");

        var run = project.WithFact("a.yaml", "entities: { hammer: { kind: Thing, name: Hammer, statements: [{ near: base:anvil }] } }\n").Run();

        run.Diagnostics.ShouldBeEmpty();
        run.CompilerErrors.ShouldBeEmpty();
        string.Concat(run.Sources.Values).ShouldContain("Anvil");
    }

    [Fact]
    public void Error_IsAtTheFileOfItsSet()
    {
        var run = Using("path: ../base").WithUsedFact("../base", "ontology.yaml", Vocabulary)
            .WithUsedFact("../base", "things.yaml", "entities: { anvil: { kind: Thing, name: Anvil, statements: [{ near: hamer }] } }\n").Run();

        run.Diagnostics.ShouldHaveSingleItem().Location.GetLineSpan().Path.ShouldBe("/used/things.yaml");
    }

    [Fact]
    public void FilesOfASetThatIsNotUsed_AreNotRead() =>
        FactProject.Create().WithFact("ontology.yaml", Vocabulary).WithUsedFact("../base", "ontology.yaml", "name: [").Run().Diagnostics.ShouldBeEmpty();

    private static FactProject Using(string use) => FactProject.Create().WithFact(
        "ontology.yaml", $"name: Mine\ndescription: Mine.\nuses: {{ base: {{ {use}, prefix: base }} }}\n");
}
