using System.Collections.Immutable;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Properties;

namespace KnowledgeGraph.Api.Filters;

/// <summary>
/// Makes the filters of kinds: by id and name, and by each property that has one value which can be compared. The value is the one that
/// the field of the property shows when it is asked for without arguments.
/// </summary>
internal static class KindFilters
{
    public static KindFilter Create(Kind kind, SchemaNames names)
    {
        var scope = new NameScope([KindFilter.And, KindFilter.Or, "id", "name", "kind"]);
        return new KindFilter(names.Of(kind).Filter, names.Of(kind).Type, [
            new FilterField("id", "StringFilter", "The id.", (operators, _, budget) =>
                TextConditions.Compile(operators, static (graph, entity) => graph.Texts.Utf8(graph.Entities.Ids[entity]), budget)),
            new FilterField("name", "StringFilter", "What it is called.", (operators, _, budget) =>
                TextConditions.Compile(operators, static (graph, entity) => graph.Texts.Utf8(graph.Entities.Names[entity]), budget)),
            .. kind.IsAbstract ? ImmutableArray.Create(ByKind) : [],
            .. kind.Properties
                .Where(property => property.HasOneValue())
                .Select(property => Of(property, scope.Claim(names.Fields[property]), names))
                .OfType<FilterField>(),
        ]);
    }

    private static FilterField ByKind { get; } = new("kind", "EntityKindFilter", "What kind of thing it is.", (operators, _, budget) =>
        ValueConditions.Compile(
            operators,
            static (graph, entity) => (int)graph.Entities.Kinds[entity],
            static operand => ((Kind)operand).Index,
            budget));

    private static FilterField? Of(Predicate property, string name, SchemaNames names) => property.ValueKind switch
    {
        ValueKind.Text or ValueKind.Url => new(name, "StringFilter", property.Description, (operators, graph, budget) =>
        {
            var selection = PropertySelection.Default(property, graph);
            return TextConditions.Compile(
                operators,
                (graph, entity) => selection.Best(entity) is var statement and >= 0 ? graph.Statement(statement).Object.AsUtf8() : default,
                budget);
        }),
        ValueKind.Integer => Of(property, name, "LongFilter", static value => value.AsInteger(), static operand => (long)operand),
        ValueKind.Decimal => Of(property, name, "DecimalFilter", static value => value.AsDecimal(), static operand => (decimal)operand),
        ValueKind.Boolean => Of(property, name, "BooleanFilter", static value => value.AsBoolean(), static operand => (bool)operand),
        ValueKind.Enumeration => Of(
            property,
            name,
            names.FilterOf(property.Enumeration!),
            static value => value.AsEnumerationValue().Index,
            static operand => ((EnumerationValue)operand).Index),
        _ => null,
    };

    private static FilterField Of<T>(Predicate property, string name, string type, Func<FactValue, T> read, Func<object, T> convert)
        where T : struct, IComparable<T> =>
        new(name, type, property.Description, (operators, graph, budget) =>
        {
            var selection = PropertySelection.Default(property, graph);
            return ValueConditions.Compile(
                operators,
                (graph, entity) => selection.Best(entity) is var statement and >= 0 ? read(graph.Statement(statement).Object) : default(T?),
                convert,
                budget);
        });
}
