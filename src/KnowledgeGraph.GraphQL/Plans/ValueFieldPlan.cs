using System.Collections;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>A value of any type, completed by its type. The recursion is as deep as the field's type has list types.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#CompleteValue()"/>
internal sealed class ValueFieldPlan(ValueResolver resolver, FieldDefinition definition, FieldSite site, int slot)
    : FieldPlan(definition, site, slot)
{
    public override bool Execute(in ObjectHandle parent, OperationRun run)
    {
        run.Writer.WriteKey(Key);
        var scratch = run.Context.Scratch.Mark;
        run.Push(ResponseKey);
        var value = Resolve(in parent, run);
        var isComplete = Complete(value, Definition.Type, run);
        run.Pop();
        run.Context.Scratch.Mark = scratch;
        return isComplete;
    }

    private bool Complete(object? value, GraphQLType type, OperationRun run)
    {
        var isNonNull = type is NonNullType;
        var start = run.Writer.Position;
        if (run.Context.HasFailed || value is null)
        {
            return run.CompleteNull(this, isNonNull, start);
        }

        switch (type.Nullable)
        {
            case ListType list:
                return CompleteList(value, list, isNonNull, run);
            case ScalarType scalar:
                return TryWriteScalar(value, scalar, run) || run.CompleteNull(this, isNonNull, start);
            case EnumType enumType:
                return TryWriteEnum(value, enumType, run) || run.CompleteNull(this, isNonNull, start);
            default:
                var source = value as ObjectHandle? ?? new ObjectHandle(value);
                return Selections!.Execute(in source, this, run) || run.PropagateNull(isNonNull, start);
        }
    }

    private bool CompleteList(object value, ListType type, bool isNonNull, OperationRun run)
    {
        var start = run.Writer.Position;
        if (value is not IEnumerable items || value is string or IReadOnlyDictionary<string, object?>)
        {
            run.Context.Fail(
                $"Expected Iterable, but did not find one for field \"{Definition.Coordinate}\".", GraphQLErrorCodes.BadFieldValue);
            return run.CompleteNull(this, isNonNull, start);
        }

        run.Writer.WriteByte((byte)'[');
        run.PushIndex();
        var isComplete = CompleteItems(items, type, run);
        run.Pop();
        if (run.Context.HasFailed)
        {
            return run.CompleteNull(this, isNonNull, start);
        }

        if (!isComplete)
        {
            return run.PropagateNull(isNonNull, start);
        }

        run.Writer.WriteByte((byte)']');
        return true;
    }

    /// <returns>False if the list has to become null: an item has been reported, or reading the items has failed.</returns>
    private bool CompleteItems(IEnumerable items, ListType type, OperationRun run)
    {
        IEnumerator? enumerator = null;
        try
        {
            for (var index = 0; TryMoveNext(items, ref enumerator, run, out var item); index++)
            {
                run.Context.CancellationToken.ThrowIfCancellationRequested();
                if (index > 0)
                {
                    run.Writer.WriteByte((byte)',');
                }

                run.SetIndex(index);
                if (!Complete(item, type.Item, run))
                {
                    return false;
                }
            }

            return !run.Context.HasFailed;
        }
        finally
        {
            (enumerator as IDisposable)?.Dispose();
        }
    }

    private static bool TryMoveNext(IEnumerable items, ref IEnumerator? enumerator, OperationRun run, out object? item)
    {
        item = null;
        try
        {
            enumerator ??= items.GetEnumerator();
            var isItem = enumerator.MoveNext();
            item = isItem ? enumerator.Current : null;
            return isItem;
        }
        catch (Exception exception) when (run.IsFieldError(exception))
        {
            run.Fail(exception);
            return false;
        }
    }

    private static bool TryWriteScalar(object value, ScalarType type, OperationRun run)
    {
        try
        {
            if (!type.TryWrite(value, run.Writer, out var error))
            {
                run.Context.Fail(error ?? $"Expected a value of type \"{type}\".", GraphQLErrorCodes.BadFieldValue);
            }
        }
        catch (Exception exception) when (run.IsFieldError(exception))
        {
            run.Fail(exception);
        }

        return !run.Context.HasFailed;
    }

    private static bool TryWriteEnum(object value, EnumType type, OperationRun run)
    {
        if (type.FindByValue(value) is { } found)
        {
            run.Writer.WriteRaw(found.Json);
            return true;
        }

        run.Context.Fail(
            $"Enum \"{type}\" cannot represent value: {Types.Scalars.NumericOutput.Show(value)}", GraphQLErrorCodes.BadFieldValue);
        return false;
    }

    private object? Resolve(in ObjectHandle parent, OperationRun run)
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

        return null;
    }
}
