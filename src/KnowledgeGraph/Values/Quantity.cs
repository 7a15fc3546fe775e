using System.Globalization;

namespace KnowledgeGraph;

/// <summary>An amount of something.</summary>
/// <param name="Amount">In <paramref name="Unit"/>, with its digits as written.</param>
/// <param name="UpperAmount">The other end of a range; null for a single amount.</param>
/// <param name="Comparator">How the true value relates to the amount.</param>
/// <param name="Period">What a rate is counted over; <see cref="QuantityPeriod.None"/> for a total.</param>
public readonly record struct Quantity(
    decimal Amount, decimal? UpperAmount, Unit Unit, QuantityComparator Comparator, QuantityPeriod Period)
{
    // Two decimals of 40 characters, and a few words.
    private const int UsualLength = 128;

    // A decimal has at most 28 digits behind the point.
    private static readonly string[] Grouped = [.. Enumerable.Range(0, 29).Select(digits => "N" + digits.ToString(CultureInfo.InvariantCulture))];

    /// <summary>Writes it for people, in English whatever the culture: <c>at least 250,000 shells a month</c>. Allocates nothing.</summary>
    /// <returns>False where <paramref name="destination"/> is too short.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        return Append(Before, destination, ref charsWritten)
            && Append(Amount, destination, ref charsWritten)
            && (UpperAmount is not { } upper || (Append("–", destination, ref charsWritten) && Append(upper, destination, ref charsWritten)))
            && Append(" ", destination, ref charsWritten)
            && Append(Symbol, destination, ref charsWritten)
            && Append(Behind, destination, ref charsWritten);
    }

    /// <summary>As <see cref="TryFormat"/> writes it.</summary>
    public override string ToString()
    {
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

    private string Before => Comparator switch
    {
        QuantityComparator.About => "about ",
        QuantityComparator.AtLeast => "at least ",
        QuantityComparator.MoreThan => "more than ",
        QuantityComparator.AtMost => "at most ",
        QuantityComparator.LessThan => "less than ",
        _ => "",
    };

    private string Behind => Period switch
    {
        QuantityPeriod.Day => " a day",
        QuantityPeriod.Week => " a week",
        QuantityPeriod.Month => " a month",
        QuantityPeriod.Quarter => " a quarter",
        QuantityPeriod.Year => " a year",
        _ => "",
    };

    private static bool Append(string text, Span<char> destination, ref int length)
    {
        if (!text.TryCopyTo(destination[length..]))
        {
            return false;
        }

        length += text.Length;
        return true;
    }

    /// <summary>In groups of three, with as many digits behind the point as it was written with.</summary>
    private static bool Append(decimal amount, Span<char> destination, ref int length)
    {
        var fits = amount.TryFormat(destination[length..], out var written, Grouped[amount.Scale], CultureInfo.InvariantCulture);
        length += written;
        return fits;
    }
}
