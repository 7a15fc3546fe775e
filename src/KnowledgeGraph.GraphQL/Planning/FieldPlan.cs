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
    private readonly FieldGroup _group;

    /// <param name="group">The places of the document that are merged into this field.</param>
    /// <param name="slot">The number of the field in the operation.</param>
    /// <param name="isFirst">Whether the field is the first of its object.</param>
    protected FieldPlan(FieldDefinition definition, FieldGroup group, int slot, bool isFirst)
    {
        Definition = definition;
        Slot = slot;
        IsNonNull = definition.Type is NonNullType;
        ResponseKey = group.First.ResponseKey;
        _group = group;
        Key = group.Key(isFirst);
        Last = new LastBinding(group.Variables);
    }

    public FieldDefinition Definition { get; }

    /// <summary>The first place of the field, whose arguments are those of all.</summary>
    public FieldNode Node => _group.First;

    /// <summary>Where the values bound from the arguments are found.</summary>
    public int Slot { get; }

    /// <summary>Where in the document the field stands, as byte offsets.</summary>
    public IEnumerable<int> Offsets => _group.Nodes.Select(static node => node.Start);

    public bool IsNonNull { get; }

    /// <summary>Whether the arguments are the same in each request.</summary>
    public bool HasConstantArguments => _group.Variables.Length == 0;

    /// <summary>What was bound the last time from arguments that differ between requests.</summary>
    public LastBinding Last { get; }

    /// <summary>What is selected below; null for leaves.</summary>
    public SelectionSwitch? Selections { get; init; }

    public string ResponseKey { get; }

    /// <summary>What stands before the value: the brace or comma, the name, the colon.</summary>
    protected EncodedKey Key { get; }

    public FieldResolver Resolver => Definition.Resolver!;

    /// <summary>Writes the name and the value.</summary>
    /// <returns>False if the object around has to become null; what has been written is then dropped by whoever holds that object.</returns>
    public abstract bool Execute(in ObjectHandle parent, OperationRun run);
}
