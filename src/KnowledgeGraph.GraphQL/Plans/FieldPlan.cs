using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>
/// One field of a planned selection, with everything that is known before it runs; it never changes. There is one class for each kind of
/// resolver, which executes it.
/// </summary>
internal abstract class FieldPlan
{
    private readonly FieldSite _site;

    /// <param name="slot">The number of the field in the operation.</param>
    protected FieldPlan(FieldDefinition definition, FieldSite site, int slot)
    {
        Definition = definition;
        Slot = slot;
        IsNonNull = definition.Type is NonNullType;
        ResponseKey = site.Node.ResponseKey;
        Key = site.Key;
        _site = site;
    }

    public FieldDefinition Definition { get; }

    /// <summary>The first place of the field in the document, whose arguments are those of all.</summary>
    public FieldNode Node => _site.Node;

    /// <summary>The index of the value bound from the arguments.</summary>
    public int Slot { get; }

    /// <summary>Where the field stands in the document, as byte offsets.</summary>
    public ImmutableArray<int> Offsets => _site.Offsets;

    public bool IsNonNull { get; }

    /// <summary>The variables that the arguments depend on. Without any, the arguments are the same in each request.</summary>
    public ImmutableArray<string> Variables => _site.Variables;

    /// <summary>The selections below; null for leaves.</summary>
    public SelectionSwitch? Selections { get; init; }

    public string ResponseKey { get; }

    /// <summary>The bytes that precede the value: the brace or comma, the name, the colon.</summary>
    protected EncodedKey Key { get; }

    public FieldResolver Resolver => Definition.Resolver!;

    /// <summary>Writes the name and the value.</summary>
    /// <returns>
    /// False if the object around has to become null; the holder of that object then drops what has been written.
    /// </returns>
    public abstract bool Execute(in ObjectHandle parent, OperationRun run);
}
