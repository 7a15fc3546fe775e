using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Schemas.Changes;

namespace KnowledgeGraph.GraphQL.Tests.Schemas;

/// <summary>Changes of schemas, with graphql-js as the oracle of those that it knows.</summary>
public sealed class SchemaChangesTests
{
    private const string Old =
        """
        directive @shown(by: String, at: Int) repeatable on FIELD | QUERY
        directive @old on FIELD
        interface Node { id: ID! }
        interface Named { name: String }
        type Query { line(id: ID!, first: Int = 1, last: Int = 2, all: [Int!]): Line place: Place one: Int list: [Int] strict: [Int!]! gone: Gone find(by: Find): Float }
        type Line implements Node & Named { id: ID! name: String length: Float stage: Stage }
        type Station { id: ID! }
        type Gone { a: Int }
        union Place = Line | Station
        enum Stage { OPEN CLOSED }
        input Find { a: Int b: Int! c: [Int] d: String }
        scalar Kind
        """;

    private const string New =
        """
        directive @shown(by: String, where: Int!) on FIELD
        interface Node { id: ID! }
        interface Named { name: String }
        interface Other { id: ID! }
        type Query { line(id: ID, first: Int = 3, last: Int, all: [Int], more: Int, must: Int!): Line place: Place one: Int! list: [Int!] strict: [Int] find(by: Find): String added: Int @deprecated(reason: "use one") }
        type Line implements Node & Other { id: ID! name: String length: String stage: Stage @deprecated }
        type Station { id: ID! }
        type Depot { id: ID! }
        union Place = Line | Depot
        enum Stage { OPEN PLANNED }
        input Find { a: Int! b: Int c: [Int!] e: Int f: Int! }
        type Kind { a: Int }
        """;

    [Theory]
    [InlineData(Old, New)]
    [InlineData(New, Old)]
    [InlineData(Old, Old)]
    [InlineData("type Query { a: A } type A { b: Int }", "type Query { a: [A] } type A { b: [Int!]! }")]
    [InlineData("type Query { a(i: I): Int } input I { x: [Int!]! = [1] }", "type Query { a(i: I!): Int } input I { x: [Int!] y: Int! = 1 }")]
    public async Task Changes_AreThoseThatGraphQLJsFinds(string old, string changed)
    {
        using var folder = new TemporaryFolder();
        var (first, second) = (Path.Combine(folder.Path, "old.graphql"), Path.Combine(folder.Path, "new.graphql"));
        await File.WriteAllTextAsync(first, old);
        await File.WriteAllTextAsync(second, changed);
        var expected = await new NodeFolder("tests", "KnowledgeGraph.Fuzz", "Oracle").RunAsync("schema-changes.mjs", first, second);

        var changes = SchemaChanges.Between(SchemaFromSdl.Build(old), SchemaFromSdl.Build(changed));

        foreach (var (severity, name) in (IEnumerable<(SchemaChangeSeverity, string)>)[(SchemaChangeSeverity.Breaking, "breaking"), (SchemaChangeSeverity.Dangerous, "dangerous")])
        {
            changes.Where(change => change.Severity == severity).Select(change => change.Message).Order(StringComparer.Ordinal)
                .ShouldBe(expected.GetProperty(name).EnumerateArray().Select(message => message.GetString()!).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void SafeChanges_AreTold()
    {
        SchemaChanges.Between(SchemaFromSdl.Build(Old), SchemaFromSdl.Build(New)).Where(change => change.Severity == SchemaChangeSeverity.Safe)
            .Select(change => change.Message).ShouldBe(
            ["Depot was added.", "Line.stage was deprecated: No longer supported", "Other was added.", "Query.added was added."]);
    }
}
