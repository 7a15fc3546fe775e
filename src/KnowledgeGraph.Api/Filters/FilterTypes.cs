using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Filters;

/// <summary>The input types with the operators that values are compared by, in the shapes of Hot Chocolate.</summary>
internal static class FilterTypes
{
    public static IEnumerable<NamedType> Create(SchemaContext schema) =>
    [
        Operators("StringFilter", "Conditions on a text. Case matters.", [.. Equality("String"), .. Text()]),
        Operators("LongFilter", "Conditions on a whole number.", [.. Equality("Long"), .. Order("Long")]),
        Operators("DecimalFilter", "Conditions on a decimal number.", [.. Equality("Decimal"), .. Order("Decimal")]),
        Operators("BooleanFilter", "Conditions on what is true or false.", Equality("Boolean")[..2]),
        Operators("DateFilter", "Conditions on a day.", [.. Equality("Date"), .. Order("Date")]),
        FuzzyDate(),
        Quantity(),
        TextValue(),
        Operators("EntityKindFilter", "Conditions on a kind. An abstract kind stands for every kind below it.", Equality("EntityKind")),
        OfEnum("PredicateFilter", "Predicate"),
        OfEnum("ModalityFilter", "Modality"),
        OfEnum("RankFilter", "Rank"),
        OfEnum("LikelihoodFilter", "Likelihood"),
        OfEnum("ReliabilityFilter", "Reliability"),
        OfEnum("TimelineShapeFilter", "TimelineShape"),
        OfEnum("QuantityComparatorFilter", "QuantityComparator"),
        OfEnum("QuantityPeriodFilter", "QuantityPeriod"),
        .. schema.Ontology.Enumerations.Select(enumeration => OfEnum(schema.Names.FilterOf(enumeration), schema.Names.Of(enumeration))),
    ];

    private static InputObjectType OfEnum(string name, string type) => Operators(name, $"Conditions on a `{type}`.", Equality(type));

    private static InputObjectType Operators(string name, string description, InputField[] fields) =>
        new(name) { Description = description, Fields = fields };

    private static InputObjectType FuzzyDate() => Operators(
        "FuzzyDateFilter",
        "Conditions on a date that may not be known to the day. Comparisons are with the days that it may mean.",
        [
            Define.Input("eq", "Date", "It is this day; `null` for what has no date."),
            Define.Input("neq", "Date", "It is not this day; `null` for what has a date."),
            Define.Input("gt", "Date", "It is after this day."),
            Define.Input("gte", "Date", "It is this day or after it."),
            Define.Input("lt", "Date", "It is before this day."),
            Define.Input("lte", "Date", "It is this day or before it."),
            Define.Input("certainty", "Certainty", "Whether some reading of the date is enough for the comparisons, or every one is needed.", "POSSIBLE"),
            Define.Input("earliest", "DateFilter", "The first day that it may mean; none where that is open."),
            Define.Input("latest", "DateFilter", "The last day that it may mean; none where that is open."),
            Define.Input("edtf", "StringFilter", "As it is written."),
        ]);

    private static InputObjectType Quantity() => Operators(
        "QuantityFilter",
        "Conditions on an amount of something. Amounts are compared as they are written: name the unit, if there may be several.",
        [
            Define.Input("amount", "DecimalFilter", "The amount."),
            Define.Input("upTo", "DecimalFilter", "The other end of a range."),
            Define.Input("unit", "StringFilter", "The unit, as the ontology names it."),
            Define.Input("dimension", "StringFilter", "What the unit measures."),
            Define.Input("per", "QuantityPeriodFilter", "What a rate is counted over; none for a total."),
            Define.Input("comparator", "QuantityComparatorFilter", "How the true value relates to the amount."),
        ]);

    private static InputObjectType TextValue() => Operators(
        "TextValueFilter",
        "Conditions on a text in a language.",
        [
            Define.Input("text", "StringFilter", "The text."),
            Define.Input("language", "StringFilter", "The language as a BCP 47 tag."),
        ]);

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
