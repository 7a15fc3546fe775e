namespace KnowledgeGraph.Generators.Model;

/// <summary>
/// The runtime's types that emitted code names: always in full, so that nothing in the project, nor the name of a kind, can stand
/// in between.
/// </summary>
public static class RuntimeNames
{
    /// <summary>The namespace of the runtime.</summary>
    public const string Runtime = "global::KnowledgeGraph";

    /// <summary>The namespace of the types that emitted ones are built on.</summary>
    public const string Typed = Runtime + ".Typed";

    /// <summary>The C# type of a literal other than an enumeration, and its reader.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An entity or an enumeration: their types are emitted.</exception>
    public static TypeReference Literal(ValueType type) => type switch
    {
        ValueType.Text => Literal("string", "Text"),
        ValueType.LanguageText => Literal(Typed + ".LanguageText", "LanguageText"),
        ValueType.Integer => Literal("long", "Integer"),
        ValueType.Decimal => Literal("decimal", "Decimal"),
        ValueType.Boolean => Literal("bool", "Boolean"),
        ValueType.Date => Literal(Runtime + ".FuzzyDate", "Date"),
        ValueType.Quantity => Literal(Runtime + ".Quantity", "Quantity"),
        ValueType.Url => Literal("global::System.Uri", "Url"),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>True for literals whose C# type is a class.</summary>
    public static bool IsReferenceType(ValueType type) => type is ValueType.Text or ValueType.Url;

    private static TypeReference Literal(string name, string reader) => new(name, $"{Typed}.ValueReaders.{reader}");
}
