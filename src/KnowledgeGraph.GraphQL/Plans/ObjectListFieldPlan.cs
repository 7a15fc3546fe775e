using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>A list of objects, found one by one by its resolver.</summary>
internal sealed class ObjectListFieldPlan(ObjectListResolver resolver, FieldDefinition definition, FieldSite site, int slot)
    : ListFieldPlan(definition, site, slot)
{
    protected override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count) =>
        resolver.Open(in parent, context, out count);

    protected override bool WriteItem(in ObjectHandle list, int index, OperationRun run)
    {
        var start = run.Writer.Position;
        var item = Find(in list, index, run);
        return run.Context.HasFailed || item.IsNull
            ? run.CompleteNull(this, ItemIsNonNull, start)
            : Selections!.Execute(in item, this, run) || run.PropagateNull(ItemIsNonNull, start);
    }

    private ObjectHandle Find(in ObjectHandle list, int index, OperationRun run)
    {
        try
        {
            return resolver.Item(in list, index, run.Context);
        }
        catch (Exception exception) when (run.IsFieldError(exception))
        {
            run.Fail(exception);
            return ObjectHandle.Null;
        }
    }
}
