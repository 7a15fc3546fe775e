using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Filters;

/// <summary>The input types of the operators on scalars and enums, following the conventions of Hot Chocolate.</summary>
internal static class OperatorTypes
{
    public const string StringFilter = "StringFilter";
    public const string LongFilter = "LongFilter";
    public const string DecimalFilter = "DecimalFilter";
    public const string BooleanFilter = "BooleanFilter";
    public const string DateFilter = "DateFilter";

    /// <summary>The operators on scalars.</summary>
    public static IEnumerable<NamedType> OfScalars() =>
    [
        Create(
            StringFilter,
            "Conditions on a text. Case-sensitive, apart from those that begin with `i`.",
            [.. Equality(TypeNames.String), .. Text()]),
        Create(LongFilter, "Conditions on a whole number.", [.. Equality(TypeNames.Long), .. Order(TypeNames.Long)]),
        Create(DecimalFilter, "Conditions on a decimal number.", [.. Equality(TypeNames.Decimal), .. Order(TypeNames.Decimal)]),
        Create(BooleanFilter, "Conditions on a Boolean.", Equality(TypeNames.Boolean)[..2]),
        Create(DateFilter, "Conditions on a day.", [.. Equality(TypeNames.Date), .. Order(TypeNames.Date)]),
    ];

    /// <summary>The operators on an enum.</summary>
    public static InputObjectType OfEnum(string type) => OfEnum(TypeNames.FilterOf(type), type);

    /// <inheritdoc cref="OfEnum(string)"/>
    public static InputObjectType OfEnum(string name, string type, string? description = null) =>
        Create(
            name,
            description ?? $"Conditions on a `{type}`, as in `{StringFilter}`.",
            [.. Equality(type).Select(field => new InputField(field.Name, field.TypeReference))]);

    public static InputObjectType Create(string name, string description, InputField[] fields) =>
        new(name) { Description = description, Fields = fields };

    private static InputField[] Equality(string type) =>
    [
        Define.Input(Operators.Equal, type, "Equal to this; `null` matches a missing value."),
        Define.Input(Operators.NotEqual, type, "Not equal to this; `null` matches any value."),
        Define.Input(Operators.In, $"[{type}!]", "One of these."),
        Define.Input(Operators.NotIn, $"[{type}!]", "None of these."),
    ];

    private static InputField[] Order(string type) =>
    [
        Define.Input(Operators.Greater, type, "Greater than this."),
        Define.Input(Operators.GreaterOrEqual, type, "Greater than or equal to this."),
        Define.Input(Operators.Less, type, "Less than this."),
        Define.Input(Operators.LessOrEqual, type, "Less than or equal to this."),
    ];

    private static InputField[] Text() =>
    [
        Define.Input(Operators.Contains, TypeNames.String, "Contains this."),
        Define.Input(Operators.NotContains, TypeNames.String, "Does not contain this."),
        Define.Input(Operators.StartsWith, TypeNames.String, "Starts with this."),
        Define.Input(Operators.NotStartsWith, TypeNames.String, "Does not start with this."),
        Define.Input(Operators.EndsWith, TypeNames.String, "Ends with this."),
        Define.Input(Operators.NotEndsWith, TypeNames.String, "Does not end with this."),
        Define.Input(Operators.EqualIgnoringCase, TypeNames.String, "Equal to this, ignoring case."),
        Define.Input(Operators.ContainsIgnoringCase, TypeNames.String, "Contains this, ignoring case."),
        Define.Input(Operators.StartsWithIgnoringCase, TypeNames.String, "Starts with this, ignoring case."),
    ];
}
