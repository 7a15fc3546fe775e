namespace KnowledgeGraph.Typed;

/// <summary>Conversions from a value in the graph to the C# type of generated members.</summary>
/// <remarks>Each throws <see cref="InvalidOperationException"/> when the value is of another kind.</remarks>
public static class ValueReaders
{
    public static string Text(FactValue value) => value.AsText();

    public static LanguageText LanguageText(FactValue value) => new(value.AsText(), value.Language());

    public static long Integer(FactValue value) => value.AsInteger();

    public static decimal Decimal(FactValue value) => value.AsDecimal();

    public static bool Boolean(FactValue value) => value.AsBoolean();

    public static FuzzyDate Date(FactValue value) => value.AsDate();

    public static Quantity Quantity(FactValue value) => value.AsQuantity();

    public static Uri Url(FactValue value) => new(value.AsText(), UriKind.Absolute);

    /// <summary>Returns the name of an enumeration value, for the generated reader of that enumeration.</summary>
    public static string Enumeration(FactValue value) => value.AsEnumerationValue().Name;

    /// <summary>Creates the exception for a value that the enumeration did not have when its enum was generated.</summary>
    public static InvalidOperationException UnknownValue(FactValue value) =>
        new($"'{value}' is not one of the values that this code was compiled with.");
}
