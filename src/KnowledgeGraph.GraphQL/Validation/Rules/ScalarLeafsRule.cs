using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Fields of objects have a selection set, and fields of scalars and enums have none.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections"/>
internal sealed class ScalarLeafsRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "ScalarLeafs";

    public override void EnterField(FieldNode field, FieldDefinition? definition, CompositeType? parent)
    {
        switch (definition?.Type)
        {
            case { Named.IsLeaf: true } type when field.SelectionSet is { } set:
                Report($"Field \"{field.Name}\" must not have a selection since type \"{type}\" has no subfields.", set.Start);
                break;
            case { Named.IsLeaf: false } type when field.SelectionSet is null:
                Report(
                    $"Field \"{field.Name}\" of type \"{type}\" must have a selection of subfields. "
                        + $"Did you mean \"{field.Name} {{ ... }}\"?",
                    field.Start);
                break;
        }
    }
}
