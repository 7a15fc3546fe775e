namespace KnowledgeGraph.GraphQL.Documents;

/// <summary>What resolvers bound from constant arguments, and the root that it is good for.</summary>
/// <param name="Root">The root that was given while binding.</param>
/// <param name="Values">The bound values by slot; those that depend on variables are null.</param>
/// <param name="Cost">The cost of the operation, if all its arguments are constant.</param>
internal sealed record ConstantBindings(object? Root, object?[] Values, double Cost);
