using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Image.Writing;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Values;

/// <summary>A value of a declared enumeration; an ontology names the enumeration in place of a type.</summary>
internal sealed class EnumerationType : FactValueType<EnumerationMember>
{
    public override ValueKind Kind => ValueKind.Enumeration;

    public override FactValue? Bind(SyntaxNode node, ValueSlot slot, BindingScope scope)
    {
        var reader = scope.Reader;
        if (reader.ValueOf(slot.Name, node) is not { } scalar)
        {
            return null;
        }

        var enumeration = scope.Ontology.Enumerations[slot.Enumeration!];
        if (enumeration.Values.Contains(scalar.Value))
        {
            var reason = enumeration.Deprecated.TryGetValue(scalar.Value, out var deprecated) ? deprecated : null;
            DeprecatedUse.Report("value", scalar.Value, reason, scalar, reader);
            return new EnumerationMember(slot.Enumeration!, scalar.Value);
        }

        reader.Diagnostics.Report(
            DiagnosticCatalogue.UnknownWord, reader.At(scalar), scalar.Value, $"the enumeration '{slot.Enumeration}'",
            reader.Suggester.Hint(scalar.Value, enumeration.Values));
        return null;
    }

    protected override string CanonicalText(EnumerationMember value) => $"enumeration {value.Enumeration} {value.Name}";

    protected override int Write(EnumerationMember value, ImageModel model, ImageSections sections, StringTable strings) =>
        model.EnumerationValueRows.Row(ImageModel.MemberName(value.Enumeration, value.Name));
}

/// <summary>A value of a declared enumeration.</summary>
public sealed record EnumerationMember(string Enumeration, string Name) : FactValue
{
    /// <inheritdoc />
    internal override ValueKind Kind => ValueKind.Enumeration;
}
