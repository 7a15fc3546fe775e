using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Planning;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Fields;

/// <summary>A list of objects that its resolver finds one by one.</summary>
internal sealed class ObjectListFieldPlan(ObjectListResolver resolver, FieldDefinition definition, IReadOnlyList<FieldNode> nodes, int slot, bool isFirst)
    : FieldPlan(definition, nodes, slot, isFirst)
{
    private readonly bool _itemIsNonNull = ((ListType)definition.Type.Nullable).Item is NonNullType;

    public override bool Execute(in Source parent, OperationRun run)
    {
        run.Writer.WriteRaw(Key);
        var start = run.Writer.Position;
        var scratch = run.Context.Scratch.Mark;
        run.Push(ResponseKey);
        var list = Open(in parent, run, out var count);
        var isComplete = run.Context.HasFailed || count < 0
            ? run.CompleteNull(this, IsNonNull, start)
            : ExecuteItems(in list, count, run) || run.PropagateNull(IsNonNull, start);
        run.Pop();
        run.Context.Scratch.Mark = scratch;
        return isComplete;
    }

    private bool ExecuteItems(in Source list, int count, OperationRun run)
    {
        var writer = run.Writer;
        var context = run.Context;
        var bound = context.Bound;
        writer.WriteByte((byte)'[');
        run.PushIndex();
        for (var index = 0; index < count; index++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (index > 0)
            {
                writer.WriteByte((byte)',');
            }

            // Fields inside the item before have left their own bound value behind.
            context.Bound = bound;
            run.SetIndex(index);
            var start = writer.Position;
            var scratch = context.Scratch.Mark;
            var item = Item(in list, index, run);
            var isComplete = context.HasFailed || item.IsNull
                ? run.CompleteNull(this, _itemIsNonNull, start)
                : Selections!.Execute(in item, this, run) || run.PropagateNull(_itemIsNonNull, start);
            context.Scratch.Mark = scratch;
            if (!isComplete)
            {
                run.Pop();
                return false;
            }
        }

        run.Pop();
        writer.WriteByte((byte)']');
        return true;
    }

    private Source Open(in Source parent, OperationRun run, out int count)
    {
        count = -1;
        if (run.Enter(this))
        {
            try
            {
                return resolver.Open(in parent, run.Context, out count);
            }
            catch (Exception exception) when (OperationRun.IsFieldError(exception))
            {
                run.Fail(exception);
            }
        }

        return Source.Null;
    }

    private Source Item(in Source list, int index, OperationRun run)
    {
        try
        {
            return resolver.Item(in list, index, run.Context);
        }
        catch (Exception exception) when (OperationRun.IsFieldError(exception))
        {
            run.Fail(exception);
            return Source.Null;
        }
    }
}
