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

    protected override string Advice(string text) => AdviceOf(text) ?? NumberAdvice.Of(text);

    /// <summary>The reason against a number with too many digits; null for other texts.</summary>
    public static string? AdviceOf(string text) => LiteralParser.HasForm(text, allowPoint: true) ? " of at most 28 digits" : null;

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

    protected override string CanonicalText(DecimalValue value) => "decimal " + LiteralParser.Canonical(value.Value);

    protected override int Write(DecimalValue value, ImageModel model, ImageSections sections, StringTable strings) =>
        Write(value.Value, sections);
}

/// <summary>A decimal number, exactly as written.</summary>
public sealed record DecimalValue(decimal Value) : FactValue
{
    /// <summary>Two are equal when they are written with the same digits: 2.50 and 2.5 make different images.</summary>
    public bool Equals(DecimalValue? other) => other is not null && DecimalDigits.AreSame(Value, other.Value);

    /// <inheritdoc />
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc />
    internal override ValueKind Kind => ValueKind.Decimal;
}

/// <summary>The digits of a decimal number, with the zeros at its end.</summary>
internal static class DecimalDigits
{
    public static bool AreSame(decimal? left, decimal? right) =>
        left == right && (left is not { } first || right is not { } second || decimal.GetBits(first).SequenceEqual(decimal.GetBits(second)));
}
