using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Values;

/// <summary>The types of values.</summary>
internal static class FactValueTypes
{
    /// <summary>In the order in which messages list their words.</summary>
    public static IReadOnlyList<FactValueType> All { get; } =
    [
        new TextType(),
        new LanguageTextType(),
        new IntegerType(),
        new DecimalType(),
        new BooleanType(),
        new DateType(),
        new UrlType(),
        new QuantityType(),
        new EnumerationType(),
        new EntityType(),
    ];

    private static readonly FactValueType[] ByKind = [.. All.OrderBy(type => type.Kind)];

    public static FactValueType Of(ValueKind kind) => ByKind[(int)kind];

    /// <inheritdoc cref="FactValueType.CanonicalText"/>
    public static string CanonicalText(FactValue value) => Of(value.Kind).CanonicalText(value);

    /// <summary>The part of a canonical text that messages show.</summary>
    public static string WithoutType(string canonicalText) => canonicalText.Substring(canonicalText.IndexOf(' ') + 1);
}
