using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Planning;

/// <summary>The places of a selection that are merged into one field of the response.</summary>
internal sealed class FieldGroup(FieldNode first)
{
    public List<FieldNode> Nodes { get; } = [first];

    public FieldNode First => first;

    /// <summary>The selection sets of all the places.</summary>
    public SelectionSetNode[] SelectionSets => [.. Nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>()];
}
