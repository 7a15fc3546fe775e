using System.Globalization;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Image.Writing;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Values;

/// <summary>A decimal number of at most 28 digits.</summary>
internal sealed class DecimalType : ScalarType<DecimalValue>
{
    /// <inheritdoc cref="ScalarType{TValue}.Form"/>
    public const string FormOfDecimals = "a decimal number";

    public override ValueKind Kind => ValueKind.Decimal;

    public override string Word => "decimal";

    public override CSharpType CSharp => new("decimal", IsClass: false, "AsDecimal");

    protected override string Form => FormOfDecimals;

    protected override string Advice(string text) => NumberAdvice.Of(text);

    /// <summary>The four words of <see cref="decimal.GetBits(decimal)"/>, which keep the digits as written: 2.50 stays 2.50.</summary>
    public static int Write(decimal value, ImageSections sections)
    {
        foreach (var word in decimal.GetBits(value))
        {
            sections[SectionId.Decimals].AddInt32(word);
        }

        return sections.Count(SectionId.Decimals) - 1;
    }

    protected override DecimalValue? Parse(string text) => LiteralParser.TryDecimal(text, out var number) ? new DecimalValue(number) : null;

    protected override string CanonicalText(DecimalValue value) => "decimal " + value.Value.ToString(CultureInfo.InvariantCulture);

    protected override int Write(DecimalValue value, ImageModel model, ImageSections sections, StringTable strings) =>
        Write(value.Value, sections);
}

/// <summary>A decimal number, exactly as written.</summary>
public sealed record DecimalValue(decimal Value) : FactValue
{
    /// <inheritdoc />
    internal override ValueKind Kind => ValueKind.Decimal;
}
