namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Finds a list of objects, interfaces or unions.</summary>
public abstract class ObjectListResolver : FieldResolver
{
    /// <summary>Opens the list.</summary>
    /// <param name="count">The number of items; less than 0 if the list is null.</param>
    /// <returns>A handle that is passed to <see cref="Item"/>.</returns>
    public abstract ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count);

    /// <summary>Finds the item of this index, from 0; <see cref="ObjectHandle.Null"/> if it is null.</summary>
    public abstract ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context);
}
