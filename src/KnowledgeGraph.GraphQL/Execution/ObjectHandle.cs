namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// A handle to the object, or the list, that fields are read from. The resolvers of a type agree on what its parts mean: usually a table
/// and a row of it, and where the object is a part of that row (the third passage of a statement), the part's index. A value of 16 bytes
/// that is never boxed.
/// </summary>
/// <param name="Reference">The table, or the object itself; null makes the handle null.</param>
/// <param name="Row">The row of the table.</param>
/// <param name="Part">The index of the part within the row.</param>
public readonly record struct ObjectHandle(object? Reference, int Row = 0, int Part = 0)
{
    /// <summary>No object.</summary>
    public static ObjectHandle Null => default;

    public bool IsNull => Reference is null;
}
