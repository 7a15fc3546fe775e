namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// A handle to the object, or the list, that fields are read from. What the parts mean is agreed between the resolvers of a type:
/// a table and a row number, an object alone, a page and its bounds. It is a value of 16 bytes that is never boxed.
/// </summary>
/// <param name="Reference">The object, or what the numbers point into; null makes the handle null.</param>
public readonly record struct Source(object? Reference, int A = 0, int B = 0)
{
    /// <summary>No object.</summary>
    public static Source Null => default;

    public bool IsNull => Reference is null;
}
