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
    public static TypeReference Literal(ValueKind type) => type switch
    {
        ValueKind.Text => Literal("string", "Text"),
        ValueKind.LanguageText => Literal(Typed + ".LanguageText", "LanguageText"),
        ValueKind.Integer => Literal("long", "Integer"),
        ValueKind.Decimal => Literal("decimal", "Decimal"),
        ValueKind.Boolean => Literal("bool", "Boolean"),
        ValueKind.Date => Literal(Runtime + ".FuzzyDate", "Date"),
        ValueKind.Quantity => Literal(Runtime + ".Quantity", "Quantity"),
        ValueKind.Url => Literal("global::System.Uri", "Url"),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>True for literals whose C# type is a class.</summary>
    public static bool IsReferenceType(ValueKind type) => type is ValueKind.Text or ValueKind.Url;

    private static TypeReference Literal(string name, string reader) => new(name, $"{Typed}.ValueReaders.{reader}");
}
