namespace KnowledgeGraph.Typed;

/// <summary>From a value in the graph to the C# type that emitted members have for it.</summary>
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

    /// <summary>The name of an enumeration's value, for the emitted reader of that enumeration.</summary>
    public static string Enumeration(FactValue value) => value.AsEnumerationValue().Name;

    /// <summary>Says that the graph has a value which the enumeration did not have when its enum was emitted.</summary>
    public static InvalidOperationException UnknownValue(FactValue value) =>
        new($"'{value}' is none of the values that this code was compiled with.");
}
