using System.Text;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Planning;

/// <summary>
/// The places of a selection that are merged into one field of the response, and what follows from them alone: it is the same for each type
/// that the selection is planned for.
/// </summary>
internal sealed class FieldGroup(FieldNode first)
{
    private byte[]? _key;

    public List<FieldNode> Nodes { get; } = [first];

    /// <summary>The first place, whose arguments are those of all.</summary>
    public FieldNode First => first;

    /// <summary>The selection sets of all the places.</summary>
    public SelectionSetNode[] SelectionSets => field ??= [.. Nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>()];

    /// <summary>The variables that the arguments depend on.</summary>
    public string[] Variables { get; } = ArgumentVariables.Of(first);

    /// <summary>What stands before the value: the brace or comma, the name, the colon.</summary>
    /// <param name="isFirst">Whether the field is the first of its object, which is the same for each type.</param>
    public byte[] Key(bool isFirst)
    {
        if (_key is null)
        {
            var name = first.ResponseKey;
            _key = new byte[Encoding.UTF8.GetByteCount(name) + 4];
            _key[0] = isFirst ? (byte)'{' : (byte)',';
            _key[1] = (byte)'"';
            Encoding.UTF8.GetBytes(name, _key.AsSpan(2));
            "\":"u8.CopyTo(_key.AsSpan(_key.Length - 2));
        }

        return _key;
    }
}
