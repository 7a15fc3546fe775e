namespace KnowledgeGraph.Compiler.Symbols;

/// <summary>The object of a statement, or the value of a qualifier.</summary>
public abstract record FactValue
{
    /// <summary>Its type.</summary>
    internal abstract ValueKind Kind { get; }
}

/// <summary>Another entity, by id.</summary>
public sealed record EntityValue(string Id) : FactValue
{
    /// <inheritdoc />
    internal override ValueKind Kind => ValueKind.Entity;
}

/// <summary>Plain text.</summary>
public sealed record TextValue(string Text) : FactValue
{
    /// <inheritdoc />
    internal override ValueKind Kind => ValueKind.Text;
}

/// <summary>Text in a stated language.</summary>
/// <param name="Language">A BCP 47 tag.</param>
public sealed record LanguageTextValue(string Text, string Language) : FactValue
{
    /// <inheritdoc />
    internal override ValueKind Kind => ValueKind.LanguageText;
}

/// <summary>A whole number.</summary>
public sealed record IntegerValue(long Value) : FactValue
{
    /// <inheritdoc />
    internal override ValueKind Kind => ValueKind.Integer;
}

/// <summary>A decimal number, exactly as written.</summary>
public sealed record DecimalValue(decimal Value) : FactValue
{
    /// <inheritdoc />
    internal override ValueKind Kind => ValueKind.Decimal;
}

/// <summary>True or false.</summary>
public sealed record BooleanValue(bool Value) : FactValue
{
    /// <inheritdoc />
    internal override ValueKind Kind => ValueKind.Boolean;
}

/// <summary>A date as precise as it is known.</summary>
public sealed record DateValue(TimeValue Time) : FactValue
{
    /// <inheritdoc />
    internal override ValueKind Kind => ValueKind.Date;
}

/// <summary>An absolute URL.</summary>
public sealed record UrlValue(string Url) : FactValue
{
    /// <inheritdoc />
    internal override ValueKind Kind => ValueKind.Url;
}

/// <summary>A value of a declared enumeration.</summary>
public sealed record EnumerationMember(string Enumeration, string Name) : FactValue
{
    /// <inheritdoc />
    internal override ValueKind Kind => ValueKind.Enumeration;
}

/// <summary>An amount of something: "more than 3 % of GDP", "1,000,000 rounds a year", never a text.</summary>
/// <param name="Amount">In <paramref name="Unit"/>, exactly as written.</param>
/// <param name="UpperAmount">The other end of a range; null for a single amount.</param>
/// <param name="Unit">The name of a declared unit.</param>
/// <param name="Period">For a rate, the time that the amount is counted over; <see cref="QuantityPeriod.None"/> for a total.</param>
public sealed record QuantityValue(
    decimal Amount, decimal? UpperAmount, string Unit, QuantityComparator Comparator, QuantityPeriod Period) : FactValue
{
    /// <inheritdoc />
    internal override ValueKind Kind => ValueKind.Quantity;
}
