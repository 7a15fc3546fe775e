using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Types;

/// <summary>The input types with the operators that values are compared by, in the shapes of Hot Chocolate.</summary>
internal static class FilterTypes
{
    public static IEnumerable<NamedType> Create(SchemaContext schema) =>
    [
        Operators("StringFilter", "Conditions on a text. Case matters.", [.. Equality("String"), .. Text()]),
        Operators("LongFilter", "Conditions on a whole number.", [.. Equality("Long"), .. Order("Long")]),
        Operators("DecimalFilter", "Conditions on a decimal number.", [.. Equality("Decimal"), .. Order("Decimal")]),
        Operators("BooleanFilter", "Conditions on what is true or false.", Equality("Boolean")[..2]),
        Operators("EntityKindFilter", "Conditions on a kind; only kinds that are not abstract are ever met.", Equality("EntityKind")),
        .. schema.Ontology.Enumerations.Select(enumeration => OfEnum(schema.Names.FilterOf(enumeration), schema.Names.Of(enumeration))),
    ];

    private static InputObjectType OfEnum(string name, string type) => Operators(name, $"Conditions on a `{type}`.", Equality(type));

    private static InputObjectType Operators(string name, string description, InputField[] fields) =>
        new(name) { Description = description, Fields = fields };

    private static InputField[] Equality(string type) =>
    [
        new("eq", type) { Description = "Equal to this; `null` for what has no value." },
        new("neq", type) { Description = "Not equal to this; `null` for what has a value." },
        new("in", $"[{type}!]") { Description = "One of these." },
        new("nin", $"[{type}!]") { Description = "None of these." },
    ];

    private static InputField[] Order(string type) =>
    [
        new("gt", type) { Description = "Greater than this." },
        new("gte", type) { Description = "Greater than this or equal to it." },
        new("lt", type) { Description = "Less than this." },
        new("lte", type) { Description = "Less than this or equal to it." },
    ];

    private static InputField[] Text() =>
    [
        new("contains", "String") { Description = "Has this in it." },
        new("ncontains", "String") { Description = "Does not have this in it." },
        new("startsWith", "String") { Description = "Begins with this." },
        new("nstartsWith", "String") { Description = "Does not begin with this." },
        new("endsWith", "String") { Description = "Ends with this." },
        new("nendsWith", "String") { Description = "Does not end with this." },
    ];
}
