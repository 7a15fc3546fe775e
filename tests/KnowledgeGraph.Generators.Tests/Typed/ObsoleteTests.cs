using KnowledgeGraph.Generators.Tests.Samples;

namespace KnowledgeGraph.Generators.Tests.Typed;

/// <summary>What the ontology has deprecated is obsolete in C#, and former ids keep their names with a warning.</summary>
public sealed class ObsoleteTests
{
    private const string Ontology =
        """
        name: Small
        description: A set.
        kinds:
          Group: { abstract: true, description: A group., deprecated: use Thing }
          Thing: { description: A thing. }
          Item: { extends: Group, description: A thing., deprecated: 'use "Thing"' }
        enumerations:
          Colour: { description: A colour., values: { red: Red., crimson: { description: Red too., deprecated: use Red } } }
        qualifiers:
          remark: { type: text, description: A remark., deprecated: use Note }
        properties:
          colour: { domain: [Thing, Item], type: Colour, evidence: optional, qualifiers: { allowed: remark }, description: Its colour. }
          tint: { domain: Thing, type: Colour, evidence: optional, description: Its colour., deprecated: use Colour }
        predicates:
          nextTo: { domain: [Thing, Group], range: Item, inverse: besides, evidence: optional, description: Stands there., deprecated: use nothing }

        """;

    private const string Facts =
        """
        entities:
          new-thing: { kind: Thing, name: A thing, formerIds: [old-thing, older-thing], statements: [{ colour: red }] }
          other: { kind: Thing, name: Another, formerIds: oldthing, statements: [{ colour: red }] }
          an-item: { kind: Item, name: An item, statements: [{ colour: red }] }

        """;

    private static readonly FactProject Project = FactProject.Create().WithFact("ontology.yaml", Ontology).WithFact("facts.yaml", Facts);

    [Fact]
    public void EmittedCode_OfSomethingDeprecated_CompilesWithoutWarnings()
    {
        var run = Project.Run();

        run.Messages.ShouldHaveSingleItem().ShouldEndWith("KG1044: The kind 'Item' is deprecated: use \"Thing\"");
        run.Sources.Keys.ShouldContain("Kinds/Item.g.cs");
        run.CompilerErrors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Facts.Items.All", "'Facts.Items' is obsolete: 'use \"Thing\"'")]
    [InlineData("default(Item)", "'Item' is obsolete: 'use \"Thing\"'")]
    [InlineData("typeof(IGroup)", "'IGroup' is obsolete: 'use Thing'")]
    [InlineData("Facts.Things.NewThing.Tint", "'Thing.Tint' is obsolete: 'use Colour'")]
    [InlineData("Facts.Things.NewThing.NextTo", "'Thing.NextTo' is obsolete: 'use nothing'")]
    [InlineData("Colour.Crimson", "'Colour.Crimson' is obsolete: 'use Red'")]
    [InlineData("Facts.Predicates.Tint", "'Facts.Predicates.Tint' is obsolete: 'use Colour'")]
    [InlineData("Facts.Kinds.Item", "'Facts.Kinds.Item' is obsolete: 'use \"Thing\"'")]
    [InlineData("Facts.Graph.Statement(default).Remark()!", "'StatementQualifiers.Remark(Statement)' is obsolete: 'use Note'")]
    [InlineData("Facts.Things.OldThing", "'Facts.Things.OldThing' is obsolete: 'The id is 'new-thing' now.'")]
    public void Code_ThatUsesIt_IsWarnedWithTheReason(string expression, string message) =>
        Using(expression).Run().CompilerErrors.ShouldHaveSingleItem().ShouldEndWith($"CS0618: {message}");

    [Theory]
    [InlineData("Colour.Red")]
    [InlineData("Facts.Things.NewThing.Colour")]
    [InlineData("Facts.Predicates.Colour")]
    public void Code_ThatUsesTheRest_IsNot(string expression) => Using(expression).Run().CompilerErrors.ShouldBeEmpty();

    [Theory]
    [InlineData("Facts.Things.Get(\"old-thing\").Id", "new-thing")]
    [InlineData("Facts.Things.Find(\"older-thing\")!.Value.Name", "A thing")]
    [InlineData("Facts.Find(\"oldthing\")!.Id", "other")]
    [InlineData("string.Join(\" \", Facts.Things.NewThing.Entity.FormerIds)", "old-thing older-thing")]
    public void Look_UpOfAFormerId_FindsTheEntity(string expression, string expected) => Using(expression).Run().Execute().ShouldBe(expected);

    private static FactProject Using(string expression) => Project.WithCode(
        $$"""
        using KnowledgeGraph;
        using Sample.Railway;

        public static class Probe
        {
            public static string Run() => {{expression}}.ToString()!;
        }
        """);
}
