using KnowledgeGraph.Api.Tests.Samples;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Api.Tests.Naming;

/// <summary>Three lists that must agree: what the schema has, what it says that it has, and what the compiler keeps free.</summary>
public sealed class BuiltInNameTests
{
    private static readonly ApiClient Empty = new(new FactSet(
        new OntologySymbol("Nothing", "Nothing.", default, default, default, default, default, default, default),
        default,
        default,
        default,
        default));

    public static TheoryData<string> Types() => [.. ApiNames.Types];

    public static TheoryData<string> EntityFields() => [.. ApiNames.EntityFields];

    public static TheoryData<string> QueryFields() => [.. ApiNames.QueryFields];

    [Fact]
    public void Types_OfSchemaWithoutOntology_AreNamed() =>
        Empty.Schema.Types.Select(type => type.Name).Where(name => !name.StartsWith("__", StringComparison.Ordinal))
            .Except(ApiNames.Types).ShouldBeEmpty();

    [Fact]
    public void Fields_OfQueryWithoutOntology_AreNamed() =>
        Empty.Schema.QueryType.Fields.Select(field => field.Name).ShouldBe(ApiNames.QueryFields, ignoreOrder: true);

    [Fact]
    public void Fields_OfEntity_AreNamed() =>
        ((GraphQL.Types.CompositeType)Empty.Schema.FindType("Entity")!).Fields.Select(field => field.Name).ShouldBe(ApiNames.EntityFields);

    [Theory]
    [MemberData(nameof(Types))]
    public void Kind_OfBuiltInName_DoesNotCompile(string name) =>
        RailwaySet.Load().Replace("ontology.yaml", "  Document: {", $"  {name}: {{ plural: others, description: A clash. }}\n  Document: {{")
            .Report().ShouldContain(diagnostic => Blames(diagnostic, name));

    [Theory]
    [MemberData(nameof(EntityFields))]
    public void Property_OfBuiltInName_DoesNotCompile(string name) =>
        RailwaySet.Load().Replace("ontology.yaml", "properties:\n", $"properties:\n  {name}: {{ domain: Line, type: text, description: A clash. }}\n")
            .Report().ShouldContain(diagnostic => Blames(diagnostic, name));

    [Theory]
    [MemberData(nameof(QueryFields))]
    public void Plural_OfBuiltInName_DoesNotCompile(string name) =>
        RailwaySet.Load().Replace("ontology.yaml", "  Document: {", $"  Document: {{ plural: {name},")
            .Report().ShouldContain(diagnostic => Blames(diagnostic, name));

    private static bool Blames(string diagnostic, string name) =>
        diagnostic.StartsWith("ontology.yaml(", StringComparison.Ordinal) && diagnostic.Contains($"'{name}'", StringComparison.Ordinal);
}
