using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Execution.Coercion;

namespace KnowledgeGraph.GraphQL.Planning;

/// <summary>Has resolvers bind their arguments: once for a plan where these are constant, otherwise once for a request.</summary>
internal static class ArgumentBinder
{
    private const string InternalErrorMessage = "Unexpected error while reading the arguments of the field.";

    /// <summary>The bound values by slot, and the cost that follows from them.</summary>
    public static object?[] Bind(
        OperationPlan plan, object? root, VariableValues variables, BoundSlots slots, int assumedListSize, CancellationToken cancellation, out double cost)
    {
        var constants = plan.Constants;
        if (constants is null || !ReferenceEquals(constants.Root, root))
        {
            plan.Constants = constants = BindConstants(plan, root, assumedListSize, cancellation);
        }

        cost = constants.Cost;
        if (plan.VariableFields.IsEmpty)
        {
            return constants.Values;
        }

        var bound = slots.CopyOf(constants.Values);
        foreach (var field in plan.VariableFields)
        {
            cancellation.ThrowIfCancellationRequested();
            bound[field.Slot] = BindAgain(field, root, variables, cancellation);
        }

        cost = OperationCost.Of(plan, bound, assumedListSize);
        return bound;
    }

    private static ConstantBindings BindConstants(OperationPlan plan, object? root, int assumedListSize, CancellationToken cancellation)
    {
        var values = new object?[plan.Fields.Length];
        foreach (var field in plan.Fields)
        {
            cancellation.ThrowIfCancellationRequested();
            if (field.HasConstantArguments)
            {
                values[field.Slot] = Bind(field, root, VariableValues.None, cancellation);
            }
        }

        return new ConstantBindings(root, values, plan.VariableFields.IsEmpty ? OperationCost.Of(plan, values, assumedListSize) : 0);
    }

    /// <summary>Binds what depends on variables, unless their values are those of the last time.</summary>
    private static object? BindAgain(FieldPlan field, object? root, VariableValues variables, CancellationToken cancellation)
    {
        if (field.Last.TryGet(root, variables, out var bound))
        {
            return bound;
        }

        bound = Bind(field, root, variables, cancellation);
        if (bound is not BindFailure)
        {
            field.Last.Keep(root, variables, bound);
        }

        return bound;
    }

    private static object? Bind(FieldPlan field, object? root, VariableValues variables, CancellationToken cancellation)
    {
        if (!ArgumentCoercion.TryCoerce(field.Definition, field.Node, variables, out var arguments, out var failure))
        {
            return failure;
        }

        var context = new BindContext(root, field.Definition, cancellation);
        try
        {
            var bound = field.Resolver.Bind(arguments, context);
            return context.Failure ?? bound;
        }
        catch (Exception exception) when (FieldExceptions.IsFieldError(exception, cancellation))
        {
            return new BindFailure(InternalErrorMessage, GraphQLErrorCodes.InternalError, Fault: exception);
        }
    }
}
