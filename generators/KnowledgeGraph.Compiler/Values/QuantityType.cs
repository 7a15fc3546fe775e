using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Image.Writing;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Values;

/// <summary>An amount with its unit.</summary>
internal sealed class QuantityType : FactValueType<QuantityValue>
{
    private static readonly string[] Keys = ["amount", "unit", "upTo", "per", "comparator"];

    public override ValueKind Kind => ValueKind.Quantity;

    public override string Word => "quantity";

    public override CSharpType CSharp => new("global::KnowledgeGraph.Quantity", IsClass: false, "AsQuantity");

    public override FactValue? Bind(SyntaxNode node, ValueSlot slot, BindingScope scope)
    {
        var reader = scope.Reader;
        var what = $"'{slot.Name}'";
        if (reader.Mapping(node, what, QuantityAdvice.Of(node, scope.Ontology.Units.Values)) is not { } mapping)
        {
            return null;
        }

        reader.CheckKeys(mapping, what, Keys);
        var amount = BindAmount(reader.Required(mapping, node, what, "amount"), scope);
        var upTo = reader.Optional(mapping, "upTo");
        var upperAmount = BindAmount(upTo, scope);
        var unit = BindUnit(reader.Required(mapping, node, what, "unit"), scope);
        var comparator = reader.Word(mapping, "comparator", FormatWords.Comparators, QuantityComparator.Exactly);
        var period = reader.Word(mapping, "per", FormatWords.Periods, QuantityPeriod.None);
        if (amount is null || unit is null || (upTo is not null && upperAmount is null))
        {
            return null;
        }

        if (upperAmount <= amount)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.MalformedValue, reader.At(upTo!), upTo!.Value, "greater than the amount");
        }

        return new QuantityValue(amount.Value, upperAmount, unit, comparator, period);
    }

    protected override string CanonicalText(QuantityValue value)
    {
        var amount = LiteralParser.Canonical(value.Amount);
        var upper = value.UpperAmount is { } end ? LiteralParser.Canonical(end) : null;
        var range = upper is null ? amount : $"{amount}..{upper}";
        var comparator = value.Comparator == QuantityComparator.Exactly
            ? ""
            : FormatWords.Comparators.Words[(int)value.Comparator] + " ";
        var period = value.Period == QuantityPeriod.None ? "" : " per " + FormatWords.Periods.Words[(int)value.Period - 1];
        return $"quantity {comparator}{range} {value.Unit}{period}";
    }

    protected override int Write(QuantityValue value, ImageModel model, ImageSections sections, StringTable strings)
    {
        var amount = DecimalType.Write(value.Amount, sections);
        var upper = value.UpperAmount is { } end ? DecimalType.Write(end, sections) : ImageLayout.None;
        var quantities = sections[SectionId.Quantities];
        quantities.AddInt32(amount);
        quantities.AddInt32(upper);
        quantities.AddInt32(model.UnitRows.Row(value.Unit));
        quantities.AddByte((byte)value.Comparator);
        quantities.AddByte((byte)value.Period);
        quantities.AddUInt16(0);
        return sections.Count(SectionId.Quantities) - 1;
    }

    private static decimal? BindAmount(ScalarSyntax? scalar, BindingScope scope)
    {
        var reader = scope.Reader;
        if (scalar is null)
        {
            return null;
        }

        if (LiteralParser.TryDecimal(scalar.Value, out var amount))
        {
            return amount;
        }

        reader.Diagnostics.Report(
            DiagnosticCatalogue.MalformedValue, reader.At(scalar), scalar.Value, DecimalType.FormOfDecimals
                + (DecimalType.AdviceOf(scalar.Value) ?? QuantityAdvice.OfAmount(scalar, scope.Ontology.Units.Values)));
        return null;
    }

    private static string? BindUnit(ScalarSyntax? scalar, BindingScope scope)
    {
        if (scalar is null || scope.Ontology.Units.ContainsKey(scalar.Value))
        {
            return scalar?.Value;
        }

        scope.Reader.Diagnostics.Report(
            DiagnosticCatalogue.UnknownUnit, scope.Reader.At(scalar), scalar.Value,
            scope.Reader.Suggester.Hint(scalar.Value, scope.Ontology.Units.Keys));
        return null;
    }
}

/// <summary>An amount of something: "more than 3 % of GDP", "1,000,000 rounds a year", never a text.</summary>
/// <param name="Amount">In <paramref name="Unit"/>, exactly as written.</param>
/// <param name="UpperAmount">The other end of a range; null for a single amount.</param>
/// <param name="Unit">The name of a declared unit.</param>
/// <param name="Period">For a rate, the time that the amount is counted over; <see cref="QuantityPeriod.None"/> for a total.</param>
public sealed record QuantityValue(
    decimal Amount, decimal? UpperAmount, string Unit, QuantityComparator Comparator, QuantityPeriod Period) : FactValue
{
    /// <summary>Two are equal when their amounts are written with the same digits.</summary>
    public bool Equals(QuantityValue? other) =>
        other is not null
        && DecimalDigits.AreSame(Amount, other.Amount)
        && DecimalDigits.AreSame(UpperAmount, other.UpperAmount)
        && (Unit, Comparator, Period) == (other.Unit, other.Comparator, other.Period);

    /// <inheritdoc />
    public override int GetHashCode() => (Amount, UpperAmount, Unit, Comparator, Period).GetHashCode();

    /// <inheritdoc />
    internal override ValueKind Kind => ValueKind.Quantity;
}
