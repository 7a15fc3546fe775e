using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Planning;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Fields;

/// <summary>A list of scalars or enums that its resolver writes one by one.</summary>
internal sealed class LeafListFieldPlan(LeafListResolver resolver, FieldDefinition definition, IReadOnlyList<FieldNode> nodes, int slot, bool isFirst)
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
            : WriteItems(in list, count, run) || run.PropagateNull(IsNonNull, start);
        run.Pop();
        run.Context.Scratch.Mark = scratch;
        return isComplete;
    }

    private bool WriteItems(in Source list, int count, OperationRun run)
    {
        var writer = run.Writer;
        writer.WriteByte((byte)'[');
        run.PushIndex();
        for (var index = 0; index < count; index++)
        {
            run.Context.CancellationToken.ThrowIfCancellationRequested();
            if (index > 0)
            {
                writer.WriteByte((byte)',');
            }

            run.SetIndex(index);
            var start = writer.Position;
            Write(in list, index, run);
            if ((run.Context.HasFailed || writer.IsNullAt(start)) && !run.CompleteNull(this, _itemIsNonNull, start))
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

    private void Write(in Source list, int index, OperationRun run)
    {
        try
        {
            resolver.Write(in list, index, run.Context, run.Writer);
        }
        catch (Exception exception) when (OperationRun.IsFieldError(exception))
        {
            run.Fail(exception);
        }
    }
}
