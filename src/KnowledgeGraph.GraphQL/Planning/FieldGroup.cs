using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Plans;

namespace KnowledgeGraph.GraphQL.Planning;

/// <summary>The places of a selection that share a response key, gathered one by one while its fragments are flattened.</summary>
internal sealed class FieldGroup(FieldNode first)
{
    private readonly List<FieldNode> _nodes = [first];
    private FieldSite? _site;

    /// <summary>The first place, whose arguments are those of all.</summary>
    public FieldNode First => first;

    /// <summary>The selection sets of all the places.</summary>
    public SelectionSetNode[] SelectionSets => field ??= [.. _nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>()];

    public void Add(FieldNode node) => _nodes.Add(node);

    /// <summary>The places as a plan keeps them, the same for each type. None may be added any more.</summary>
    /// <param name="isFirst">Whether the field is the first of its object, which is the same for each type.</param>
    public FieldSite ToSite(bool isFirst) => _site ??= new FieldSite(
        first,
        [.. _nodes.Select(static node => node.Start)],
        ArgumentVariables.Of(first.Arguments),
        new EncodedKey(first.ResponseKey, isFirst));
}
