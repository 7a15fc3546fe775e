using System.Runtime.InteropServices;
using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>The values that do not fit into the 32 bits of a statement's object.</summary>
public sealed class ValueTable
{
    private readonly Column<DecimalRow> _decimals;
    private readonly Column<QuantityRow> _quantities;
    private readonly Column<DateRow> _dates;
    private readonly Column<LanguageTextRow> _languageTexts;

    internal ValueTable(ImageReader image)
    {
        Integers = image.Column<long>(SectionId.Integers);
        _decimals = image.Column<DecimalRow>(SectionId.Decimals);
        _dates = image.Column<DateRow>(SectionId.Dates);
        _quantities = image.Column<QuantityRow>(SectionId.Quantities);
        _languageTexts = image.Column<LanguageTextRow>(SectionId.LanguageTexts);
    }

    /// <summary>The whole numbers.</summary>
    public Column<long> Integers { get; }

    /// <summary>The decimal number at <paramref name="row"/>, with its digits as written.</summary>
    public decimal Decimal(int row)
    {
        var words = _decimals[row];
        return new decimal([words.Low, words.Middle, words.High, words.Flags]);
    }

    internal QuantityRow Quantity(int row) => _quantities[row];

    internal DateRow Date(int row) => _dates[row];

    internal LanguageTextRow LanguageText(int row) => _languageTexts[row];

    /// <summary>The words of <see cref="decimal.GetBits(decimal)"/>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct DecimalRow(int Low, int Middle, int High, int Flags);

    [StructLayout(LayoutKind.Sequential)]
    internal readonly record struct QuantityRow(
        int Amount, int UpperAmount, int Unit, QuantityComparator Comparator, QuantityPeriod Period, ushort Reserved);

    [StructLayout(LayoutKind.Sequential)]
    internal readonly record struct DateRow(int Edtf, int EarliestDay, int LatestDay);

    [StructLayout(LayoutKind.Sequential)]
    internal readonly record struct LanguageTextRow(int Text, int Language);
}
