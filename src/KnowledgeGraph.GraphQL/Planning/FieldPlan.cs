using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Planning;

/// <summary>
/// One field of a planned selection, with all that can be known before it runs. There is one kind for each kind of resolver, which knows
/// how to run it.
/// </summary>
internal abstract class FieldPlan
{
    private readonly byte[] _key;

    /// <param name="nodes">The places of the document that are merged into this field.</param>
    /// <param name="slot">The number of the field in the operation.</param>
    /// <param name="isFirst">Whether the field is the first of its object.</param>
    protected FieldPlan(FieldDefinition definition, IReadOnlyList<FieldNode> nodes, int slot, bool isFirst)
    {
        Definition = definition;
        Node = nodes[0];
        Slot = slot;
        Offsets = [.. nodes.Select(node => node.Start)];
        IsNonNull = definition.Type is NonNullType;
        HasConstantArguments = !ConstantArguments.DependOnVariables(Node);
        _key = Encoding.UTF8.GetBytes($"{(isFirst ? '{' : ',')}\"{ResponseKey}\":");
    }

    public FieldDefinition Definition { get; }

    /// <summary>The first place of the field, whose arguments are those of all.</summary>
    public FieldNode Node { get; }

    /// <summary>Where the values bound from the arguments are found.</summary>
    public int Slot { get; }

    /// <summary>Where in the document the field stands, as byte offsets.</summary>
    public IReadOnlyList<int> Offsets { get; }

    public bool IsNonNull { get; }

    public bool HasConstantArguments { get; }

    /// <summary>What is selected below; null for leaves.</summary>
    public SelectionSwitch? Selections { get; init; }

    public string ResponseKey => Node.ResponseKey;

    /// <summary>What stands before the value: the brace or comma, the name, the colon.</summary>
    protected ReadOnlySpan<byte> Key => _key;

    public FieldResolver Resolver => Definition.Resolver!;

    /// <summary>Writes the name and the value.</summary>
    /// <returns>False if the object around has to become null; what has been written is then dropped by whoever holds that object.</returns>
    public abstract bool Execute(in Source parent, OperationRun run);
}
