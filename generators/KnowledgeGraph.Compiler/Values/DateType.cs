using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Image.Writing;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Values;

/// <summary>A date as precise as it is known: EDTF.</summary>
internal sealed class DateType : FactValueType<DateValue>
{
    public override ValueKind Kind => ValueKind.Date;

    public override string Word => "date";

    public override CSharpType CSharp => new("global::KnowledgeGraph.FuzzyDate", IsClass: false, "AsDate");

    public override FactValue? Bind(SyntaxNode node, ValueSlot slot, BindingScope scope) =>
        scope.Reader.ValueOf(slot.Name, node) is { } scalar && TimeBinder.BindDate(scalar, scope.Reader) is { } date
            ? new DateValue(date.ToTimeValue())
            : null;

    protected override string CanonicalText(DateValue value) => "date " + value.Time.Edtf;

    protected override int Write(DateValue value, ImageModel model, ImageSections sections, StringTable strings)
    {
        var dates = sections[SectionId.Dates];
        dates.AddInt32(strings.Id(value.Time.Edtf));
        dates.AddInt32(value.Time.EarliestDay);
        dates.AddInt32(value.Time.LatestDay);
        return sections.Count(SectionId.Dates) - 1;
    }
}

/// <summary>A date as precise as it is known.</summary>
public sealed record DateValue(TimeValue Time) : FactValue
{
    /// <inheritdoc />
    internal override ValueKind Kind => ValueKind.Date;
}
