using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Image.Writing;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Values;

/// <summary>Another entity, by id; an ontology names its kinds in place of a type.</summary>
internal sealed class EntityType : FactValueType<EntityValue>
{
    public override ValueKind Kind => ValueKind.Entity;

    public override bool CanBeListed => true;

    public override FactValue? Bind(SyntaxNode node, ValueSlot slot, BindingScope scope)
    {
        var reader = scope.Reader;
        if (reader.ValueOf(slot.Name, node) is not { } scalar || ReferenceChecker.Entity(scalar, scope) is not { } id)
        {
            return null;
        }

        if (scope.Index.EntityKinds[id] is { } kind && !slot.RangeCover.Contains(kind))
        {
            reader.Diagnostics.Report(
                DiagnosticCatalogue.WrongRange, reader.At(scalar), scope.Index.LocationOf(id), id, KindPhrase.Of(kind),
                slot.Name, KindPhrase.OneOf(slot.Range));
        }

        return new EntityValue(id);
    }

    protected override string CanonicalText(EntityValue value) => "entity " + value.Id;

    protected override int Write(EntityValue value, ImageModel model, ImageSections sections, StringTable strings) =>
        model.EntityRows.Row(value.Id);
}

/// <summary>Another entity, by id.</summary>
public sealed record EntityValue(string Id) : FactValue
{
    /// <inheritdoc />
    internal override ValueKind Kind => ValueKind.Entity;
}
