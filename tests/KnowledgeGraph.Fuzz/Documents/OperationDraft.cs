using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Fuzz.Documents;

/// <summary>The state of one operation while it is generated: its variables, its fragments, and how much more it may grow.</summary>
/// <param name="prefix">Makes the names of variables and fragments differ from those of other operations of the document.</param>
internal sealed class OperationDraft(int prefix, int fields)
{
    private int _fields = fields;
    private int _names;

    public List<VariableDraft> Variables { get; } = [];

    /// <summary>Finished fragments: spreading them makes no cycle.</summary>
    public List<FragmentDraft> Fragments { get; } = [];

    /// <summary>Takes one field from the budget; false if it is used up.</summary>
    public bool TakeField() => --_fields >= 0;

    public string NewName(string kind) => $"{kind}{prefix}_{_names++}";

    public VariableDraft AddVariable(GraphQLType type)
    {
        var variable = new VariableDraft($"v{prefix}_{Variables.Count}", type);
        Variables.Add(variable);
        return variable;
    }
}
