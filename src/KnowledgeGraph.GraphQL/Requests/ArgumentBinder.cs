using KnowledgeGraph.GraphQL.Coercion;
using KnowledgeGraph.GraphQL.Documents;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Plans;

namespace KnowledgeGraph.GraphQL.Requests;

/// <summary>Asks resolvers to bind their arguments: once per plan where these are constant, otherwise once per request.</summary>
internal static class ArgumentBinder
{
    private const string InternalErrorMessage = "Unexpected error while reading the arguments of the field.";

    /// <summary>The bound values, by slot, and the cost that follows from them.</summary>
    public static object?[] Bind(
        CachedPlan cached,
        object? root,
        VariableValues variables,
        BoundSlots slots,
        int assumedListSize,
        CancellationToken cancellationToken,
        out double cost)
    {
        var plan = cached.Plan;
        var constants = cached.Constants;
        if (constants is null || !ReferenceEquals(constants.Root, root))
        {
            cached.Constants = constants = BindConstants(plan, root, assumedListSize, cancellationToken);
        }

        cost = constants.Cost;
        if (plan.VariableFields.IsEmpty)
        {
            return constants.Values;
        }

        var bound = slots.CopyOf(constants.Values);
        var directives = DirectivesOf(plan, variables);
        for (var index = 0; index < plan.VariableFields.Length; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var field = plan.VariableFields[index];
            bound[field.Slot] = BindAgain(field, cached.LastBindings[index], root, variables, directives, cancellationToken);
        }

        cost = OperationCost.Of(plan, bound, assumedListSize);
        return bound;
    }

    private static ConstantBindings BindConstants(
        OperationPlan plan, object? root, int assumedListSize, CancellationToken cancellationToken)
    {
        var values = new object?[plan.Fields.Length];
        var directives = DirectivesOf(plan, VariableValues.None);
        foreach (var field in plan.Fields)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (field.Variables.IsEmpty)
            {
                values[field.Slot] = Bind(field, root, VariableValues.None, directives, cancellationToken);
            }
        }

        return new ConstantBindings(root, values, plan.VariableFields.IsEmpty ? OperationCost.Of(plan, values, assumedListSize) : 0);
    }

    /// <summary>Binds arguments that depend on variables, unless the variables have the values of the last time.</summary>
    private static object? BindAgain(
        FieldPlan field,
        LastBinding last,
        object? root,
        VariableValues variables,
        OperationDirectives? directives,
        CancellationToken cancellationToken)
    {
        if (last.TryGet(root, variables, out var bound))
        {
            return bound;
        }

        bound = Bind(field, root, variables, directives, cancellationToken);
        if (bound is not BindFailure)
        {
            last.Keep(root, variables, bound);
        }

        return bound;
    }

    private static OperationDirectives? DirectivesOf(OperationPlan plan, VariableValues variables) =>
        plan.Directives.IsEmpty ? null : new OperationDirectives(plan.Directives, variables);

    private static object? Bind(
        FieldPlan field, object? root, VariableValues variables, OperationDirectives? directives, CancellationToken cancellationToken)
    {
        if (!ArgumentCoercion.TryCoerce(field.Definition.Arguments, field.Node.Arguments, variables, out var arguments, out var failure))
        {
            return failure;
        }

        var context = new BindContext(root, field.Definition, directives, cancellationToken);
        try
        {
            var bound = field.Resolver.Bind(arguments, context);
            return context.Failure ?? bound;
        }
        catch (Exception exception) when (FieldExceptions.IsFieldError(exception, cancellationToken))
        {
            return new BindFailure(InternalErrorMessage, GraphQLErrorCodes.InternalError, Fault: exception);
        }
    }
}
