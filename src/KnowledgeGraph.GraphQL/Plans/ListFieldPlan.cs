using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>A list whose resolver states its length when opening it, and then gives one item at a time.</summary>
internal abstract class ListFieldPlan(FieldDefinition definition, FieldSite site, int slot)
    : FieldPlan(definition, site, slot)
{
    protected bool ItemIsNonNull { get; } = ((ListType)definition.Type.Nullable).Item is NonNullType;

    public sealed override bool Execute(in ObjectHandle parent, OperationRun run)
    {
        run.Writer.WriteKey(Key);
        var start = run.Writer.Position;
        var scratch = run.Context.Scratch.Mark;
        run.Push(ResponseKey);
        var list = TryOpen(in parent, run, out var count);
        var isComplete = run.Context.HasFailed || count < 0
            ? run.CompleteNull(this, IsNonNull, start)
            : WriteItems(in list, count, run) || run.PropagateNull(IsNonNull, start);
        run.Pop();
        run.Context.Scratch.Mark = scratch;
        return isComplete;
    }

    /// <summary>Asks the resolver to open the list.</summary>
    /// <param name="count">The number of items; less than 0 if the list is null.</param>
    protected abstract ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count);

    /// <summary>Writes an item.</summary>
    /// <returns>False if the list has to become null; the reason has been recorded.</returns>
    protected abstract bool WriteItem(in ObjectHandle list, int index, OperationRun run);

    private bool WriteItems(in ObjectHandle list, int count, OperationRun run)
    {
        var context = run.Context;
        var bound = context.Bound;
        var scratch = context.Scratch.Mark;
        run.Writer.WriteByte((byte)'[');
        run.PushIndex();
        for (var index = 0; index < count; index++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (index > 0)
            {
                run.Writer.WriteByte((byte)',');
            }

            // Fields of the previous item have left their own bound value and scratch numbers behind.
            context.Bound = bound;
            context.Scratch.Mark = scratch;
            run.SetIndex(index);
            if (!WriteItem(in list, index, run))
            {
                run.Pop();
                return false;
            }
        }

        run.Pop();
        run.Writer.WriteByte((byte)']');
        return true;
    }

    private ObjectHandle TryOpen(in ObjectHandle parent, OperationRun run, out int count)
    {
        count = -1;
        if (run.Enter(this))
        {
            try
            {
                return Open(in parent, run.Context, out count);
            }
            catch (Exception exception) when (run.IsFieldError(exception))
            {
                run.Fail(exception);
            }
        }

        return ObjectHandle.Null;
    }
}
