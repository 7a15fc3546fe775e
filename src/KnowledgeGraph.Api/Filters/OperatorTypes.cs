using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Filters;

/// <summary>The input types of the operators on scalars and enums, following the conventions of Hot Chocolate.</summary>
internal static class OperatorTypes
{
    public const string StringFilter = "StringFilter";
    public const string IdFilter = "IdFilter";
    public const string LongFilter = "LongFilter";
    public const string DecimalFilter = "DecimalFilter";
    public const string BooleanFilter = "BooleanFilter";
    public const string DateFilter = "DateFilter";

    private static readonly MisplacedFlag[] Presence = PresenceFlags.Of((Operators.Equal, "null"), (Operators.NotEqual, "null"));

    /// <summary>The operators on scalars.</summary>
    public static IEnumerable<NamedType> OfScalars() =>
    [
        Create(
            StringFilter,
            "Conditions on a text. Case-sensitive, apart from those that begin with `i`.",
            [.. Equality(TypeNames.String), .. Parts(), .. IgnoringCase()]),
        Create(
            IdFilter,
            // An id has no capitals that a condition could ignore.
            "Conditions on an id.",
            [.. Plain([.. Equality(TypeNames.Id), .. Parts()])]),
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
            [.. Plain(Equality(type))]);

    public static InputObjectType Create(string name, string description, InputField[] fields) =>
        new(name)
        {
            Description = description,
            Fields = fields,
            MisplacedFlags = fields.Any(static field => field.Name == Operators.Equal) ? Presence : [],
        };

    /// <summary>The same fields without descriptions.</summary>
    private static IEnumerable<InputField> Plain(IEnumerable<InputField> fields) =>
        fields.Select(static field => new InputField(field.Name, field.TypeReference) { Synonyms = field.Synonyms });

    private static InputField[] Equality(string type) =>
    [
        Define.Input(Operators.Equal, type, "Equal to this; `null` matches a missing value.", "equals", "equal", "equalTo", "eqs", "exact"),
        Define.Input(
            Operators.NotEqual,
            type,
            "Not equal to this; `null` matches any value.",
            "not",
            "ne",
            "notEquals",
            "notEqual",
            "notEqualTo",
            "isNot"),
        Define.Input(Operators.In, $"[{type}!]", "One of these.", "oneOf", "anyOf", "isOneOf", "isIn"),
        Define.Input(Operators.NotIn, $"[{type}!]", "None of these.", "notIn", "noneOf", "notOneOf"),
    ];

    private static InputField[] Order(string type) =>
    [
        Define.Input(Operators.Greater, type, "Greater than this.", "greaterThan", "moreThan", "isAfter"),
        Define.Input(
            Operators.GreaterOrEqual,
            type,
            "Greater than or equal to this.",
            "ge",
            "greaterThanOrEqual",
            "greaterThanOrEqualTo",
            "greaterOrEqual",
            "atLeast"),
        Define.Input(Operators.Less, type, "Less than this.", "lessThan", "fewerThan", "isBefore"),
        Define.Input(
            Operators.LessOrEqual,
            type,
            "Less than or equal to this.",
            "le",
            "lessThanOrEqual",
            "lessThanOrEqualTo",
            "lessOrEqual",
            "atMost"),
    ];

    private static InputField[] Parts() =>
    [
        Define.Input(Operators.Contains, TypeNames.String, "Contains this.", "like", "matches", "includes", "substring"),
        Define.Input(Operators.NotContains, TypeNames.String, "Does not contain this.", "notContains", "doesNotContain", "notLike"),
        Define.Input(Operators.StartsWith, TypeNames.String, "Starts with this.", "beginsWith", "prefix", "hasPrefix"),
        Define.Input(Operators.NotStartsWith, TypeNames.String, "Does not start with this."),
        Define.Input(Operators.EndsWith, TypeNames.String, "Ends with this.", "suffix", "hasSuffix"),
        Define.Input(Operators.NotEndsWith, TypeNames.String, "Does not end with this."),
    ];

    private static InputField[] IgnoringCase() =>
    [
        Define.Input(
            Operators.EqualIgnoringCase,
            TypeNames.String,
            "Equal to this, ignoring case.",
            "equalsIgnoreCase",
            "eqIgnoreCase",
            "equalsInsensitive",
            "ieqs"),
        Define.Input(
            Operators.ContainsIgnoringCase,
            TypeNames.String,
            "Contains this, ignoring case.",
            "containsIgnoreCase",
            "containsInsensitive",
            "ilike",
            "includesIgnoreCase"),
        Define.Input(
            Operators.StartsWithIgnoringCase,
            TypeNames.String,
            "Starts with this, ignoring case.",
            "startsWithIgnoreCase",
            "startsWithInsensitive",
            "beginsWithIgnoreCase"),
    ];
}
