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
    /// <inheritdoc />
    public override string ToString()
    {
        var range = UpperAmount is { } upper ? string.Create(CultureInfo.InvariantCulture, $"{Amount}–{upper}") : Amount.ToString(CultureInfo.InvariantCulture);
        var comparator = Comparator == QuantityComparator.Exactly ? "" : $"{Comparator} ";
        var period = Period == QuantityPeriod.None ? "" : $" per {Period}";
        return $"{comparator}{range} {Unit.Symbol}{period}";
    }
}
