using System.Buffers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Plans;

/// <summary>
/// The number of objects that an operation may ask for, computed before it runs from the sizes of its lists. An object whose lists take
/// their size from the enclosing field, such as a connection, costs a fixed number plus a number per item.
/// </summary>
internal static class OperationCost
{
    /// <summary>
    /// Linear in the fields of the plan, however large the expanded operation is. Doubles saturate where integers would wrap.
    /// </summary>
    /// <param name="bound">The values that resolvers bound, by slot.</param>
    public static double Of(OperationPlan plan, object?[] bound, int assumedListSize)
    {
        var costs = ArrayPool<Cost>.Shared.Rent(plan.Selections.Length);
        try
        {
            foreach (var selection in plan.Selections)
            {
                var total = default(Cost);
                foreach (var field in selection.Fields)
                {
                    total += OfField(field, bound[field.Slot], costs, assumedListSize);
                }

                costs[selection.Ordinal] = total;
            }

            return costs[plan.Root.Ordinal].For(assumedListSize);
        }
        finally
        {
            ArrayPool<Cost>.Shared.Return(costs);
        }
    }

    private static Cost OfField(FieldPlan field, object? bound, Cost[] costs, int assumedListSize)
    {
        if (field.Selections is null || bound is BindFailure)
        {
            return default;
        }

        var inner = default(Cost);
        foreach (var selection in field.Selections.Cases)
        {
            inner = Cost.Max(inner, costs[selection.Ordinal]);
        }

        var stated = field.Resolver.MaxItems(bound);
        if (field.Definition.Type.Nullable is not ListType)
        {
            return new Cost(1 + inner.For(stated >= 0 ? stated : assumedListSize), PerItem: 0);
        }

        var item = 1 + inner.For(assumedListSize);
        return stated >= 0 ? new Cost(stated * item, PerItem: 0) : new Cost(Fixed: 0, item);
    }

    private readonly record struct Cost(double Fixed, double PerItem)
    {
        public static Cost operator +(Cost left, Cost right) => new(left.Fixed + right.Fixed, left.PerItem + right.PerItem);

        public static Cost Max(Cost left, Cost right) => new(Math.Max(left.Fixed, right.Fixed), Math.Max(left.PerItem, right.PerItem));

        public double For(int items) => Fixed + (PerItem * items);
    }
}
