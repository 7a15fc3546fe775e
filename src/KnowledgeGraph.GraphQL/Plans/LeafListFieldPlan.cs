using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>A list of scalars or enums, written item by item by its resolver.</summary>
internal sealed class LeafListFieldPlan(LeafListResolver resolver, FieldDefinition definition, FieldSite site, int slot)
    : ListFieldPlan(definition, site, slot)
{
    protected override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count) =>
        resolver.Open(in parent, context, out count);

    protected override bool WriteItem(in ObjectHandle list, int index, OperationRun run)
    {
        var start = run.Writer.Position;
        try
        {
            resolver.Write(in list, index, run.Context, run.Writer);
        }
        catch (Exception exception) when (run.IsFieldError(exception))
        {
            run.Fail(exception);
        }

        return (!run.Context.HasFailed && !run.Writer.IsNullAt(start)) || run.CompleteNull(this, ItemIsNonNull, start);
    }
}
