using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>A scalar or an enum, written by its resolver.</summary>
internal sealed class LeafFieldPlan(LeafResolver resolver, FieldDefinition definition, FieldSite site, int slot)
    : FieldPlan(definition, site, slot)
{
    public override bool Execute(in ObjectHandle parent, OperationRun run)
    {
        var writer = run.Writer;
        writer.WriteKey(Key);
        var start = writer.Position;
        if (run.Enter(this))
        {
            try
            {
                resolver.Write(in parent, run.Context, writer);
            }
            catch (Exception exception) when (run.IsFieldError(exception))
            {
                run.Fail(exception);
            }
        }

        return (!run.Context.HasFailed && !writer.IsNullAt(start)) || CompleteNull(run, start);
    }

    private bool CompleteNull(OperationRun run, int start)
    {
        run.Push(ResponseKey);
        var mayBeNull = run.CompleteNull(this, IsNonNull, start);
        run.Pop();
        return mayBeNull;
    }
}
