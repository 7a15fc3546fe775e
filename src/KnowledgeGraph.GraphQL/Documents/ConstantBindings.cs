namespace KnowledgeGraph.GraphQL.Documents;

/// <summary>The values that resolvers bound from constant arguments, and the root for which they are valid.</summary>
/// <param name="Root">The root at the time of binding.</param>
/// <param name="Values">The bound values, by slot; those that depend on variables are null.</param>
/// <param name="Cost">The cost of the operation, if all its arguments are constant.</param>
internal sealed record ConstantBindings(object? Root, object?[] Values, double Cost);
