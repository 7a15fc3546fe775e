using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>An object, found by its resolver.</summary>
internal sealed class ObjectFieldPlan(ObjectResolver resolver, FieldDefinition definition, FieldSite site, int slot)
    : FieldPlan(definition, site, slot)
{
    public override bool Execute(in ObjectHandle parent, OperationRun run)
    {
        run.Writer.WriteKey(Key);
        var start = run.Writer.Position;
        var scratch = run.Context.Scratch.Mark;
        run.Push(ResponseKey);
        var source = Resolve(in parent, run);
        var isComplete = run.Context.HasFailed || source.IsNull
            ? run.CompleteNull(this, IsNonNull, start)
            : Selections!.Execute(in source, this, run) || run.PropagateNull(IsNonNull, start);
        run.Pop();
        run.Context.Scratch.Mark = scratch;
        return isComplete;
    }

    private ObjectHandle Resolve(in ObjectHandle parent, OperationRun run)
    {
        if (run.Enter(this))
        {
            try
            {
                return resolver.Resolve(in parent, run.Context);
            }
            catch (Exception exception) when (run.IsFieldError(exception))
            {
                run.Fail(exception);
            }
        }

        return ObjectHandle.Null;
    }
}
