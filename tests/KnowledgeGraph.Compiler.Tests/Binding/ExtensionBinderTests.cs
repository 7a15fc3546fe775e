using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Binding;

public sealed class ExtensionBinderTests
{
    private const string Declared = "entities:\n  a: { kind: Thing, name: A, aliases: [Ay], identifiers: { code: [\"1\", \"2\"] }, statements: [{ ratio: 1 }] }\n";

    public static TheoryData<BrokenSet> BrokenSets =>
    [
        new(
            "KG1030", "network/lines.yaml",
            "entities:\n",
            "entities:\n  rail: { extend: valley-rail, kind: Operator, name: VR }\n",
            "network/lines.yaml(2,32): error KG1030: An extension of 'valley-rail' cannot have 'kind', which is given where 'valley-rail' is declared <- agents.yaml(2,3)",
            "network/lines.yaml(2,48): error KG1030: An extension of 'valley-rail' cannot have 'name', which is given where 'valley-rail' is declared; put it among the 'aliases' <- agents.yaml(2,3)"),
        new(
            "KG1031", "network/lines.yaml",
            "entities:\n",
            "entities:\n  rail: { extend: track }\n  track: { extend: rail }\n",
            "network/lines.yaml(2,19): error KG1031: 'track' cannot be extended: it is itself only an extension of 'rail' <- network/lines.yaml(3,3)",
            "network/lines.yaml(3,20): error KG1031: 'rail' cannot be extended: it is itself only an extension of 'track' <- network/lines.yaml(2,3)"),
        new(
            "KG1031", "network/lines.yaml",
            "entities:\n",
            "entities:\n  rail: { extend: rail }\n",
            "network/lines.yaml(2,19): error KG1031: 'rail' cannot be extended: no file declares it <- network/lines.yaml(2,3)"),
        new(
            "KG1010", "network/lines.yaml",
            "entities:\n",
            "entities:\n  rail: { extend: valey-rail }\n",
            "network/lines.yaml(2,19): error KG1010: No entity has the id 'valey-rail'; did you mean 'valley-rail'?"),
        new(
            "KG1002", "network/lines.yaml",
            "entities:\n",
            "entities:\n  valley-rail: { extend: valley-rail, alias: VR }\n",
            "network/lines.yaml(2,39): error KG1002: The extension of 'valley-rail' has no key 'alias'"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void ExtensionBinder_BrokenSet_IsReportedAtItsPlace(BrokenSet broken) => broken.ShouldBeReported();

    [Theory]
    [InlineData("facts.yaml", "more.yaml")]
    [InlineData("more.yaml", "facts.yaml")]
    public void Extension_AddsToTheEntity_WhicheverFileComesFirst(string declaring, string extending)
    {
        var compilation = new SmallSet().With(declaring, Declared)
            .With(extending, "entities:\n  a: { extend: a, aliases: [A, Ay, Alpha], identifiers: { code: [\"2\", \"3\"] }, statements: [{ ratio: 2 }] }\n")
            .Compile();

        compilation.Diagnostics.ShouldBeEmpty();
        var entity = compilation.FactSet!.Entities.ShouldHaveSingleItem();
        entity.Aliases.ShouldBe(["Ay", "Alpha"]);
        entity.Identifiers.Select(identifier => identifier.Value).ShouldBe(["1", "2", "3"]);
        compilation.FactSet.Statements.Select(statement => statement.Subject).ShouldBe(["a", "a"]);
    }

    [Fact]
    public void IdentifierOfAnExtension_ThatAnotherHas_IsReportedWhereItIsWritten() =>
        new SmallSet().With("facts.yaml", Declared + "  b: { kind: Thing, name: B, identifiers: { code: \"9\" }, statements: [{ ratio: 3 }] }\n")
            .With("more.yaml", "entities:\n  b: { extend: b, identifiers: { code: [\"8\", \"2\"] } }\n")
            .Report().ShouldBe(["more.yaml(2,46): error KG3005: The identifier '2' of the scheme 'code' already belongs to 'a'"]);
}
