using System.Runtime.InteropServices;
using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>The values that do not fit into the 32 bits of a statement's object.</summary>
public sealed class ValueTable
{
    private readonly Column<DecimalRecord> _decimals;
    private readonly Column<QuantityRecord> _quantities;
    private readonly Column<DateRecord> _dates;
    private readonly Column<LanguageTextRecord> _languageTexts;

    internal ValueTable(ImageReader image)
    {
        Integers = image.Column<long>(SectionId.Integers);
        _decimals = image.Column<DecimalRecord>(SectionId.Decimals);
        _dates = image.Column<DateRecord>(SectionId.Dates);
        _quantities = image.Column<QuantityRecord>(SectionId.Quantities);
        _languageTexts = image.Column<LanguageTextRecord>(SectionId.LanguageTexts);
    }

    /// <summary>The integers.</summary>
    public Column<long> Integers { get; }

    /// <summary>Returns the decimal number at <paramref name="index"/>, with its digits as written.</summary>
    public decimal Decimal(int index)
    {
        var words = _decimals[index];
        return new decimal([words.Low, words.Middle, words.High, words.Flags]);
    }

    internal QuantityRecord Quantity(int index) => _quantities[index];

    internal DateRecord Date(int index) => _dates[index];

    internal LanguageTextRecord LanguageText(int index) => _languageTexts[index];

    /// <summary>The words of <see cref="decimal.GetBits(decimal)"/>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct DecimalRecord(int Low, int Middle, int High, int Flags);

    [StructLayout(LayoutKind.Sequential)]
    internal readonly record struct QuantityRecord(
        int Amount, int UpperAmount, int Unit, QuantityComparator Comparator, QuantityPeriod Period, ushort Reserved);

    [StructLayout(LayoutKind.Sequential)]
    internal readonly record struct DateRecord(int Edtf, int EarliestDay, int LatestDay);

    [StructLayout(LayoutKind.Sequential)]
    internal readonly record struct LanguageTextRecord(int Text, int Language);
}
