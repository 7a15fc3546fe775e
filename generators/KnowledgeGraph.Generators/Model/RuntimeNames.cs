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

    /// <summary>The C# type of each literal but an enumeration, whose type is emitted; and whether that is a class.</summary>
    private static readonly Dictionary<ValueKind, (string Name, bool IsClass)> Literals = new()
    {
        [ValueKind.Text] = ("string", true),
        [ValueKind.LanguageText] = (Typed + ".LanguageText", false),
        [ValueKind.Integer] = ("long", false),
        [ValueKind.Decimal] = ("decimal", false),
        [ValueKind.Boolean] = ("bool", false),
        [ValueKind.Date] = (Runtime + ".FuzzyDate", false),
        [ValueKind.Quantity] = (Runtime + ".Quantity", false),
        [ValueKind.Url] = ("global::System.Uri", true),
    };

    /// <summary>The C# type of a literal other than an enumeration, and its reader, which is named as the type of value is.</summary>
    /// <exception cref="KeyNotFoundException">An entity or an enumeration: their types are emitted.</exception>
    public static TypeReference Literal(ValueKind type) => new(Literals[type].Name, $"{Typed}.ValueReaders.{type}");

    /// <summary>True for literals whose C# type is a class.</summary>
    public static bool IsReferenceType(ValueKind type) => Literals.TryGetValue(type, out var literal) && literal.IsClass;
}
