using System.Globalization;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Values;

/// <summary><c>Value.text</c>: any value as a text for people, in English and without grouping of digits.</summary>
internal sealed class ValueTextResolver : LeafResolver
{
    // Two decimals of 30 characters, a few words, and what is usual for the symbol of a unit.
    private const int UsualLength = 160;

    public static ValueTextResolver Instance { get; } = new();

    public override void Write(in Source parent, ResolveContext context, ResponseWriter writer)
    {
        var value = Handles.ValueOf(Handles.Graph(parent), parent);
        Span<char> buffer = stackalloc char[UsualLength];
        var length = 0;
        switch (value.Kind)
        {
            case ValueKind.Integer:
                value.AsInteger().TryFormat(buffer, out length, provider: CultureInfo.InvariantCulture);
                writer.WriteString(buffer[..length]);
                break;
            case ValueKind.Decimal:
                value.AsDecimal().TryFormat(buffer, out length, provider: CultureInfo.InvariantCulture);
                writer.WriteString(buffer[..length]);
                break;
            case ValueKind.Boolean:
                writer.WriteString(value.AsBoolean() ? "true"u8 : "false"u8);
                break;
            case ValueKind.Date:
                writer.WriteString(value.EdtfUtf8());
                break;
            case ValueKind.Quantity when TryFormat(value.AsQuantity(), buffer, out length):
                writer.WriteString(buffer[..length]);
                break;
            case ValueKind.Quantity:
                writer.WriteString(Format(value.AsQuantity()));
                break;
            case ValueKind.Enumeration:
                writer.WriteString(value.AsEnumerationValue().Name);
                break;
            default:
                writer.WriteString(value.AsUtf8());
                break;
        }
    }

    private static bool TryFormat(in Quantity quantity, Span<char> buffer, out int length)
    {
        var culture = CultureInfo.InvariantCulture;
        var (before, amount, symbol, behind) = (Before(quantity), quantity.Amount, quantity.Unit.Symbol, Behind(quantity));
        return quantity.UpperAmount is { } upper
            ? buffer.TryWrite(culture, $"{before}{amount}–{upper} {symbol}{behind}", out length)
            : buffer.TryWrite(culture, $"{before}{amount} {symbol}{behind}", out length);
    }

    private static string Format(in Quantity quantity)
    {
        var length = 0;
        var buffer = new char[UsualLength + quantity.Unit.Symbol.Length];
        TryFormat(quantity, buffer, out length);
        return new string(buffer, 0, length);
    }

    private static string Before(in Quantity quantity) => quantity.Comparator switch
    {
        QuantityComparator.About => "about ",
        QuantityComparator.AtLeast => "at least ",
        QuantityComparator.MoreThan => "more than ",
        QuantityComparator.AtMost => "at most ",
        QuantityComparator.LessThan => "less than ",
        _ => "",
    };

    private static string Behind(in Quantity quantity) => quantity.Period switch
    {
        QuantityPeriod.Day => " a day",
        QuantityPeriod.Week => " a week",
        QuantityPeriod.Month => " a month",
        QuantityPeriod.Quarter => " a quarter",
        QuantityPeriod.Year => " a year",
        _ => "",
    };
}
