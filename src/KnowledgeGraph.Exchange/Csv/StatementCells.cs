using System.Globalization;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.JsonLines;

namespace KnowledgeGraph.Exchange.Csv;

/// <summary>The cells of a statement that tables of several formats have.</summary>
internal static class StatementCells
{
    /// <summary>The number of a value for computations; null for any other value.</summary>
    public static string? Number(FactValue value) => value.Kind switch
    {
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.Decimal => value.AsDecimal().ToString(CultureInfo.InvariantCulture),
        ValueKind.Quantity => value.AsQuantity().Amount.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The name of the unit of a quantity; null for any other value.</summary>
    public static string? Unit(FactValue value) => value.Kind == ValueKind.Quantity ? value.AsQuantity().Unit.Name : null;

    /// <summary>The period of a rate; null for any other value.</summary>
    public static string? Period(Statement statement) =>
        statement.Object.Kind == ValueKind.Quantity && statement.Object.AsQuantity().Period is var period and not QuantityPeriod.None
            ? Words.Of(period)
            : null;

    public static string? Credibility(Statement statement) =>
        statement.Credibility > 0 ? statement.Credibility.ToString(CultureInfo.InvariantCulture) : null;

    public static string? Likelihood(Statement statement) => statement.Likelihood is { } likelihood ? Words.Of(likelihood) : null;

    public static string? Qualifiers(Statement statement) => JsonCell.Of(statement.Qualifiers, StatementEntry.Write);

    public static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    public static string Flag(bool flag) => flag ? "true" : "false";
}
