using System.Text.RegularExpressions;
using KnowledgeGraph.Api.Tests.Samples;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Tests.Checklists;

/// <summary>Everything that a field of <c>Query</c> needs. A failure names the missing parts.</summary>
public sealed class RootFieldChecklist
{
    private static readonly ObjectType Query = new ApiClient(new FactSet(
        new OntologySymbol("Nothing", "Nothing.", default, default, default, default, default, default, default),
        default,
        default,
        default,
        default)).Schema.QueryType;

    private static readonly string Snapshot = File.ReadAllText(RepositoryFolder.Combine(
        "tests", "KnowledgeGraph.Api.Tests", "__snapshots__", "GraphSchemaTests.Schema_OfRailway_PrintsAsBefore.graphql"));

    private static readonly string Pages = string.Concat(
        Directory.EnumerateFiles(RepositoryFolder.Combine("docs"), "*.md").Select(File.ReadAllText));

    // Operations that need more than the railway, such as an earlier version of the facts, are written in tests of their own.
    private static readonly string Operations = string.Concat(
        Directory.EnumerateFiles(
            RepositoryFolder.Combine("tests", "KnowledgeGraph.Api.Tests", "Cases"), "*.graphql", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(RepositoryFolder.Combine("tests", "KnowledgeGraph.Api.Tests", "Changes"), "*Tests.cs"))
            .Select(File.ReadAllText));

    public static TheoryData<string> Fields() => [.. Query.Fields.Select(field => field.Name)];

    [Theory]
    [MemberData(nameof(Fields))]
    public void RootField_HasEverythingItNeeds(string name) =>
        string.Join('\n', Missing(Query.Fields.Single(field => field.Name == name))).ShouldBeEmpty(
            $"the field '{name}' of Query is incomplete");

    private static IEnumerable<string> Missing(FieldDefinition field)
    {
        if (string.IsNullOrWhiteSpace(field.Description))
        {
            yield return "a description, where its feature defines it";
        }

        foreach (var argument in field.Arguments.Where(argument => string.IsNullOrWhiteSpace(argument.Description)))
        {
            yield return $"a description of its argument '{argument.Name}'";
        }

        if (!ApiNames.QueryFields.Contains(field.Name))
        {
            yield return "a line in ApiNames.QueryFields of KnowledgeGraph.Format, so that no kind takes the name";
        }

        if (!Regex.IsMatch(Snapshot, $@"^  {field.Name}\b", RegexOptions.Multiline))
        {
            yield return "a place in the schema snapshot: accept that of GraphSchemaTests, and write schema.graphql with kg schema";
        }

        if (!Regex.IsMatch(Pages, $@"\b{field.Name}\b"))
        {
            yield return "an entry in docs/api.md";
        }

        if (!Regex.IsMatch(Operations, $@"\b{field.Name}\b\s*[({{]"))
        {
            yield return "a text case under Cases/";
        }
    }
}
