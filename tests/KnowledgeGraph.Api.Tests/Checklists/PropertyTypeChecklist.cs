using System.Text.RegularExpressions;
using KnowledgeGraph.Api.Tests.Samples;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Tests.Checklists;

/// <summary>Everything that a type of properties needs in the API. A failure names the missing parts.</summary>
public sealed class PropertyTypeChecklist
{
    private static readonly Schema Schema = Railway.Api.Schema;

    private static readonly string Operations = string.Concat(
        Directory.EnumerateFiles(
            RepositoryFolder.Combine("tests", "KnowledgeGraph.Api.Tests", "Cases"), "*.graphql", SearchOption.AllDirectories)
            .Select(File.ReadAllText));

    public static TheoryData<ValueKind> Types() => [.. Enum.GetValues<ValueKind>().Where(kind => kind != ValueKind.Entity)];

    [Theory]
    [MemberData(nameof(Types))]
    public void PropertyType_HasEverythingItNeeds(ValueKind kind) =>
        string.Join('\n', Missing(kind)).ShouldBeEmpty($"the property type {kind} is incomplete");

    private static IEnumerable<string> Missing(ValueKind kind)
    {
        var valueType = Schema.FindType("ValueType").ShouldBeOfType<EnumType>();
        if (valueType.Values.Count <= (int)kind || string.IsNullOrWhiteSpace(valueType.Values[(int)kind].Description))
        {
            yield return "a subclass of LiteralType, with a line in LiteralTypes.All";
            yield break;
        }

        var properties = Railway.Api.Graph.Ontology.Predicates.Where(predicate => predicate.ValueKind == kind).ToArray();
        if (properties.Length == 0)
        {
            yield return "a property in tests/Railway/ontology.yaml";
            yield break;
        }

        foreach (var property in properties)
        {
            var kindName = property.Domain[0].Name;
            if (Schema.FindType(kindName) is not CompositeType type || type.Fields.All(field => field.Name != property.Name))
            {
                yield return $"the field {kindName}.{property.Name}";
            }

            if (Schema.FindType(kindName + "Filter") is not InputObjectType filter || filter.Fields.All(
                field => field.Name != property.Name))
            {
                yield return $"the conditions {kindName}Filter.{property.Name}";
            }
        }

        var names = string.Join(", ", properties.Select(property => property.Name));
        if (!properties.Any(property => Selects(property.Name)))
        {
            yield return $"a text case under Cases/ that reads one of {names}";
        }

        if (!properties.Any(property => Regex.IsMatch(Operations, $@"\b{property.Name}\s*:\s*\{{")))
        {
            yield return $"a text case under Cases/ with a condition on one of {names}";
        }
    }

    private static bool Selects(string property) => Regex.IsMatch(Operations, $@"\b{property}\b(?!\s*:)");
}
