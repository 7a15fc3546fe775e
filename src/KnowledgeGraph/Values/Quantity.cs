using System.Globalization;
using System.Text.Json.Serialization;
using KnowledgeGraph.Json;
using KnowledgeGraph.Sentences;

namespace KnowledgeGraph;

/// <summary>A number with a unit, optionally a range or a rate.</summary>
/// <param name="Amount">The amount in <paramref name="Unit"/>, with its digits as written.</param>
/// <param name="UpperAmount">The upper end of a range; null for a single amount.</param>
/// <param name="Comparator">How the true value relates to the amount.</param>
/// <param name="Period">The period of a rate; <see cref="QuantityPeriod.None"/> for a total.</param>
[JsonConverter(typeof(QuantityJsonConverter))]
public readonly record struct Quantity(
    decimal Amount, decimal? UpperAmount, Unit Unit, QuantityComparator Comparator, QuantityPeriod Period)
{
    // Two decimals of 40 characters, and a few words.
    private const int UsualLength = 128;

    // A decimal has at most 28 digits after the point.
    private static readonly string[] Grouped =
        [.. Enumerable.Range(0, 29).Select(digits => "N" + digits.ToString(CultureInfo.InvariantCulture))];

    /// <summary>
    /// Writes the quantity for people, in English whatever the culture: <c>at least 250,000 shells a month</c>, <c>€1.5 billion</c>.
    /// Millions are written out where at most three digits follow the point; the symbol of a currency comes first. Allocates nothing.
    /// </summary>
    /// <returns>False when <paramref name="destination"/> is too short.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        var symbol = Symbol;
        var isCurrency = IsCurrency(symbol);
        var (scale, upperScale) = AmountScale.Of(Amount, UpperAmount);
        return Append(Prefix, destination, ref charsWritten)
            && Append(isCurrency && Amount < 0 ? "-" : "", destination, ref charsWritten)
            && Append(isCurrency ? symbol : "", destination, ref charsWritten)
            && Append(scale.Reduce(isCurrency ? Math.Abs(Amount) : Amount), destination, ref charsWritten)
            && Append(UpperAmount is null || scale == upperScale ? "" : scale.Word, destination, ref charsWritten)
            && (UpperAmount is not { } upper
                || (Append("–", destination, ref charsWritten) && Append(upperScale.Reduce(upper), destination, ref charsWritten)))
            && Append(upperScale.Word, destination, ref charsWritten)
            && Append(isCurrency || symbol is ['%' or '‰' or '°' or '×', ..] ? "" : " ", destination, ref charsWritten)
            && Append(isCurrency ? "" : symbol, destination, ref charsWritten)
            && Append(Suffix, destination, ref charsWritten);
    }

    /// <summary>Formats the quantity like <see cref="TryFormat"/>.</summary>
    public override string ToString()
    {
        if (Unit is null)
        {
            return "";
        }

        Span<char> buffer = stackalloc char[UsualLength];
        if (TryFormat(buffer, out var length))
        {
            return buffer[..length].ToString();
        }

        var longer = new char[UsualLength + Unit.Symbol.Length + (Unit.Singular?.Length ?? 0)];
        TryFormat(longer, out length);
        return new string(longer, 0, length);
    }

    private string Symbol => Amount == 1 && UpperAmount is null ? Unit.Singular ?? Unit.Symbol : Unit.Symbol;

    private string Prefix => Comparator switch
    {
        QuantityComparator.About => "about ",
        QuantityComparator.AtLeast => "at least ",
        QuantityComparator.MoreThan => "more than ",
        QuantityComparator.AtMost => "at most ",
        QuantityComparator.LessThan => "less than ",
        _ => "",
    };

    private string Suffix => Period switch
    {
        QuantityPeriod.Day => " a day",
        QuantityPeriod.Week => " a week",
        QuantityPeriod.Month => " a month",
        QuantityPeriod.Quarter => " a quarter",
        QuantityPeriod.Year => " a year",
        _ => "",
    };

    /// <summary>Whether a symbol is that of a currency, which is written before the amount.</summary>
    private static bool IsCurrency(string symbol) =>
        symbol.Length > 0 && (char.GetUnicodeCategory(symbol[0]) == UnicodeCategory.CurrencySymbol || symbol is "US$" or "A$" or "C$" or "NZ$");

    private static bool Append(string text, Span<char> destination, ref int length)
    {
        if (!text.TryCopyTo(destination[length..]))
        {
            return false;
        }

        length += text.Length;
        return true;
    }

    /// <summary>Writes digits in groups of three, with as many digits after the point as the amount was written with.</summary>
    private static bool Append(decimal amount, Span<char> destination, ref int length)
    {
        var fits = amount.TryFormat(destination[length..], out var written, Grouped[amount.Scale], CultureInfo.InvariantCulture);
        length += written;
        return fits;
    }
}
