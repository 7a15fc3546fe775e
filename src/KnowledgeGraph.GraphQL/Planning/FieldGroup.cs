using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Planning;

/// <summary>
/// The places of a selection that are merged into one field of the response, and what follows from them alone: it is the same for each type
/// that the selection is planned for.
/// </summary>
internal sealed class FieldGroup(FieldNode first)
{
    private EncodedKey? _key;

    public List<FieldNode> Nodes { get; } = [first];

    /// <summary>The first place, whose arguments are those of all.</summary>
    public FieldNode First => first;

    /// <summary>The selection sets of all the places.</summary>
    public SelectionSetNode[] SelectionSets => field ??= [.. Nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>()];

    /// <summary>The variables that the arguments depend on.</summary>
    public string[] Variables { get; } = ArgumentVariables.Of(first);

    /// <summary>What stands before the value: the brace or comma, the name, the colon.</summary>
    /// <param name="isFirst">Whether the field is the first of its object, which is the same for each type.</param>
    public EncodedKey Key(bool isFirst) => _key ??= new EncodedKey(first.ResponseKey, isFirst);
}
