namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Writes a list of scalars or enums straight into the response.</summary>
public abstract class LeafListResolver : FieldResolver
{
    /// <summary>Opens the list.</summary>
    /// <param name="count">The number of items; less than 0 if the list is null.</param>
    /// <returns>A handle that is passed to <see cref="Write"/>.</returns>
    public abstract ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count);

    /// <summary>Writes exactly one JSON value: the item of this index, from 0.</summary>
    public abstract void Write(in ObjectHandle list, int index, ResolveContext context, ResponseWriter writer);
}
