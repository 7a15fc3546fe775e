using System.Globalization;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Image.Writing;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Values;

/// <summary>A whole number of 64 bits.</summary>
internal sealed class IntegerType : ScalarType<IntegerValue>
{
    public override ValueKind Kind => ValueKind.Integer;

    public override string Word => "integer";

    public override CSharpType CSharp => new("long", IsClass: false, "AsInteger");

    public override bool CanBeListed => true;

    protected override string Form => "a whole number";

    protected override string Advice(string text) => LiteralParser.HasForm(text, allowPoint: false)
        ? FormattableString.Invariant($" of 64 bits, which end at {(text[0] == '-' ? long.MinValue : long.MaxValue)}")
        : NumberAdvice.Of(text);

    /// <summary>Numbers are compared as numbers: <c>1_000</c> lists 1000.</summary>
    public override string? ListedText(string text) =>
        LiteralParser.TryInteger(text, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null;

    protected override IntegerValue? Parse(string text) => LiteralParser.TryInteger(text, out var number) ? new IntegerValue(number) : null;

    protected override string CanonicalText(IntegerValue value) => "integer " + value.Value.ToString(CultureInfo.InvariantCulture);

    protected override int Write(IntegerValue value, ImageModel model, ImageSections sections, StringTable strings)
    {
        sections[SectionId.Integers].AddUInt64(unchecked((ulong)value.Value));
        return sections.Count(SectionId.Integers) - 1;
    }
}

/// <summary>A whole number.</summary>
public sealed record IntegerValue(long Value) : FactValue
{
    /// <inheritdoc />
    internal override ValueKind Kind => ValueKind.Integer;
}
