namespace KnowledgeGraph.GraphQL.Tests.Advisories;

/// <summary>Introspection that goes from types to fields to types: the answer grows with a power of the schema's size.</summary>
/// <seealso href="https://www.cve.org/CVERecord?id=CVE-2024-40094"/>
public sealed class RecursiveIntrospectionTests
{
    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }")]
    [InlineData("{ __type(name: \"Line\") { fields { type { fields { type { fields { type { name } } } } } } } }")]
    [InlineData("{ __schema { types { interfaces { possibleTypes { interfaces { name } } } } } }")]
    [InlineData("{ __schema { types { inputFields { type { inputFields { type { inputFields { name } } } } } } } }")]
    [InlineData("{ __schema { types { ...A } } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { fields { type { fields { name } } } }")]
    [InlineData("{ __schema { types { ... { a: fields { type { ... on __Type { b: fields { type { c: fields { name } } } } } } } } } }")]
    public void Lists_ThreeDeep_AreRefused(string document) =>
        Attack.ShouldBeRefused(document, "Maximum introspection depth exceeded", code: GraphQLErrorCodes.ValidationFailed);

    [Fact]
    public void Introspection_OftenByAliases_IsRefused() =>
        Attack.ShouldBeRefused(
            $"{{ {Attack.Each("a#: __schema { types { name fields { name type { name } } } } ", 800)} }}",
            "The operation has 5600 fields after its fragments are expanded; the limit is 5000.");
}
