using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Planning;

/// <summary>An operation, ready to run any number of times on any number of threads.</summary>
/// <param name="source">The document, for the places of errors.</param>
/// <param name="selections">All selections, those inside others first.</param>
/// <param name="fields">All fields, by slot.</param>
internal sealed class OperationPlan(SourceText source, SelectionPlan root, IReadOnlyList<SelectionPlan> selections, IReadOnlyList<FieldPlan> fields)
{
    public SourceText Source { get; } = source;

    public SelectionPlan Root { get; } = root;

    public IReadOnlyList<SelectionPlan> Selections { get; } = selections;

    public IReadOnlyList<FieldPlan> Fields { get; } = fields;

    /// <summary>The fields whose arguments differ between requests.</summary>
    public IReadOnlyList<FieldPlan> VariableFields { get; } = [.. fields.Where(field => !field.HasConstantArguments)];

    /// <summary>Whether the response is the same in each request whatever the data: the plan selects nothing but the schema, by constant arguments.</summary>
    public bool IsOfSchemaAlone { get; } =
        fields.All(field => field.HasConstantArguments) && root.Fields.All(field => field.Definition.Name.StartsWith("__", StringComparison.Ordinal));

    /// <summary>The response, where it is always the same and has been made; null otherwise.</summary>
    public byte[]? Response { get; set; }

    /// <summary>What was bound from constant arguments the last time; null before the first.</summary>
    public ConstantBindings? Constants { get; set; }
}
