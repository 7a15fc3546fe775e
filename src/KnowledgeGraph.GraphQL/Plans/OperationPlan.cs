using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>An operation, ready to run any number of times on any number of threads. It never changes.</summary>
/// <param name="source">The document, for the places of errors.</param>
/// <param name="selections">All selections, inner ones first.</param>
/// <param name="fields">All fields, by slot.</param>
internal sealed class OperationPlan(
    SourceText source, SelectionPlan root, IEnumerable<SelectionPlan> selections, IReadOnlyCollection<FieldPlan> fields)
{
    public SourceText Source { get; } = source;

    public SelectionPlan Root { get; } = root;

    public ImmutableArray<SelectionPlan> Selections { get; } = [.. selections];

    public ImmutableArray<FieldPlan> Fields { get; } = [.. fields];

    /// <summary>The directives on the operation itself, as written.</summary>
    public ImmutableArray<OperationDirective> Directives { get; init; } = [];

    /// <summary>The fields whose arguments differ between requests.</summary>
    public ImmutableArray<FieldPlan> VariableFields { get; } = [.. fields.Where(field => !field.Variables.IsEmpty)];

    /// <summary>
    /// Whether the response is the same in each request, whatever the data: the plan selects nothing but the schema, with constant
    /// arguments.
    /// </summary>
    public bool SelectsSchemaAlone { get; } = fields.All(field => field.Variables.IsEmpty) && HasOnlyMetaFields(root);

    private static bool HasOnlyMetaFields(SelectionPlan selection)
    {
        foreach (var field in selection.Fields)
        {
            if (!field.Definition.Name.StartsWith("__", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
