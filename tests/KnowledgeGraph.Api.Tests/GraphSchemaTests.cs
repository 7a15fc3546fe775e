using KnowledgeGraph.Api.Tests.Samples;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Tests;

public sealed class GraphSchemaTests
{
    [Fact]
    public void Schema_OfRailway_PrintsAsBefore() => SchemaPrinter.Print(Railway.Api.Schema).ShouldMatchSnapshot("graphql");

    [Fact]
    public void Schema_OfSameSet_PrintsTheSame()
    {
        var again = new ApiClient(RailwaySet.Load().CompileCleanly());

        SchemaPrinter.Print(again.Schema).ShouldBe(SchemaPrinter.Print(Railway.Api.Schema));
    }

    [Fact]
    public void Schema_EveryElement_IsDescribed() =>
        Railway.Api.Schema.Types.Where(type => !type.IsBuiltIn)
            .SelectMany(type => Undescribed(type).Where(element => !IsDescribedElsewhere(type, element)))
            .ShouldBeEmpty();

    // A condition or order is described by the field of the kind that it is named after, or for all kinds; pages and the fields of every entity
    // by those of all entities, the operators on enumerations by those on texts, and the arguments of lists by those of all entities.
    private static bool IsDescribedElsewhere(NamedType type, string element)
    {
        var schema = Railway.Api.Schema;
        var member = element[(type.Name.Length + 1)..];
        if (type == schema.QueryType && member.Split('(') is [_, var argument] && !Undescribed(type).Contains($"Query.entities({argument}"))
        {
            return true;
        }

        IEnumerable<string> describing = type switch
        {
            { Name: var name } when name.EndsWith("ListFilter", StringComparison.Ordinal) => ["EntityListFilter"],
            { Name: var name } when name.EndsWith("Filter", StringComparison.Ordinal) => [name[..^"Filter".Length], "EntityFilter", "StringFilter"],
            { Name: var name } when name.EndsWith("Order", StringComparison.Ordinal) => [name[..^"Order".Length], "EntityOrder"],
            _ when IsKind(type) => ["Entity"],
            { Name: var name } when name.EndsWith("Connection", StringComparison.Ordinal) => ["EntityConnection"],
            { Name: var name } when name.EndsWith("Edge", StringComparison.Ordinal) => ["EntityEdge"],
            _ => [],
        };
        return describing.Where(other => other != type.Name).Any(other => schema.FindType(other) switch
        {
            null => false,
            var found => IsDescribed(found, member),
        });
    }

    private static bool IsDescribed(NamedType type, string member) => Members(type).Contains($"{type.Name}.{member}")
        && !Undescribed(type).Contains($"{type.Name}.{member}");

    private static IEnumerable<string> Members(NamedType type) => type switch
    {
        CompositeType composite => composite.Fields.Select(field => $"{type.Name}.{field.Name}")
            .Concat(composite.Fields.SelectMany(field =>
                field.Arguments.Select(argument => $"{type.Name}.{field.Name}({argument.Name}:)"))),
        InputObjectType input => input.Fields.Select(field => $"{type.Name}.{field.Name}"),
        _ => [],
    };

    [Fact]
    public void Arguments_WithoutDescription_AreDescribedWhereListsBegin()
    {
        var schema = Railway.Api.Schema;
        var described = ((CompositeType[])[schema.QueryType, (CompositeType)schema.FindType("Entity")!])
            .SelectMany(type => type.Fields)
            .SelectMany(field => field.Arguments)
            .Where(argument => !string.IsNullOrWhiteSpace(argument.Description))
            .Select(argument => argument.Name)
            .ToHashSet();

        schema.Types.OfType<CompositeType>().SelectMany(type => type.Fields).SelectMany(field => field.Arguments)
            .Where(argument => string.IsNullOrWhiteSpace(argument.Description))
            .Select(argument => argument.Name)
            .Distinct()
            .Where(name => !described.Contains(name))
            .ShouldBeEmpty();
    }

    private static bool IsKind(NamedType type) =>
        type is CompositeType { Name: not "Entity" } composite && (composite.InterfaceNames.Contains("Entity"));

    private static IEnumerable<string> Undescribed(NamedType type)
    {
        IEnumerable<(string Name, string? Description)> elements =
        [
            (type.Name, type.Description),
            .. type switch
            {
                CompositeType composite => composite.Fields
                    .Select(field => ($"{type.Name}.{field.Name}", field.Description))
                    .Concat(composite.Fields.SelectMany(field =>
                        IsKind(type) ? [] : field.Arguments.Select(argument => ($"{type.Name}.{field.Name}({argument.Name}:)", argument.Description)))),
                EnumType values => values.Values.Select(value => ($"{type.Name}.{value.Name}", value.Description)),
                InputObjectType input => input.Fields.Select(field => ($"{type.Name}.{field.Name}", field.Description)),
                _ => Enumerable.Empty<(string, string?)>(),
            },
        ];
        return elements.Where(element => string.IsNullOrWhiteSpace(element.Description)).Select(element => element.Name);
    }
}
