using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>A field, as selected on a type.</summary>
/// <param name="id">A number that is unique among the fields of the document.</param>
/// <param name="parent">The type that it is selected on; null if an enclosing part of the document is invalid.</param>
internal sealed class MergeField(int id, FieldNode node, FieldDefinition? definition, CompositeType? parent)
{
    private string? _arguments;

    public int Id { get; } = id;

    public FieldNode Node { get; } = node;

    public CompositeType? Parent { get; } = parent;

    /// <summary>The type of the field, or null if the schema does not have it.</summary>
    public GraphQLType? Type { get; } = definition?.Type;

    /// <summary>The type of the selections below the field.</summary>
    public CompositeType? ChildParent => Type?.Named as CompositeType;

    /// <summary>Whether both are the same field with the same arguments, and therefore have the same value on one object.</summary>
    public bool IsSameFieldAs(MergeField other) => Node.Name == other.Node.Name && HasSameArgumentsAs(other);

    public bool HasSameArgumentsAs(MergeField other) => Arguments == other.Arguments;

    /// <summary>Whether the two can never be selected on the same object.</summary>
    public bool IsExclusiveWith(MergeField other) => Parent != other.Parent && Parent is ObjectType && other.Parent is ObjectType;

    private string Arguments => _arguments ??= ArgumentText.Of(Node.Arguments);
}
