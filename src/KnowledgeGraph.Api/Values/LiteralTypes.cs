namespace KnowledgeGraph.Api.Values;

/// <summary>All types that properties and qualifiers may have. A new one is a class and a line here.</summary>
internal static class LiteralTypes
{
    /// <summary>In the order in which the schema lists them.</summary>
    public static IReadOnlyList<LiteralType> All { get; } =
    [
        new TextType(),
        new LanguageTextType(),
        new IntegerType(),
        new DecimalType(),
        new BooleanType(),
        new DateType(),
        new QuantityType(),
        new UrlType(),
        new EnumerationType(),
    ];

    private static readonly LiteralType?[] ByKind = [.. Enum.GetValues<ValueKind>().Select(
        kind => All.SingleOrDefault(type => type.Kind == kind))];

    /// <summary>The type of this kind, which is not that of entities.</summary>
    public static LiteralType Of(ValueKind kind) => ByKind[(int)kind]!;
}
