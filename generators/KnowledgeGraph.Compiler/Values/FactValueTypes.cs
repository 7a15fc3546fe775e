using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Values;

/// <summary>The types of values.</summary>
public static class FactValueTypes
{
    /// <summary>In the order in which messages list their words.</summary>
    internal static IReadOnlyList<FactValueType> All { get; } =
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

    internal static FactValueType Of(ValueKind kind) => ByKind[(int)kind];

    /// <summary>The C# type of the values; null for entities and enumerations, whose types are emitted.</summary>
    public static CSharpType? CSharpTypeOf(ValueKind kind) => Of(kind).CSharp;

    /// <inheritdoc cref="FactValueType.CanonicalText"/>
    internal static string CanonicalText(FactValue value) => Of(value.Kind).CanonicalText(value);

    /// <summary>The part of a canonical text that messages show.</summary>
    internal static string WithoutType(string canonicalText) => canonicalText.Substring(canonicalText.IndexOf(' ') + 1);
}
