namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// The general form: returns any object, for a field of any type, including lists of lists. The value is completed by the type: lists from
/// any <see cref="System.Collections.IEnumerable"/>, scalars by <see cref="Types.ScalarType.TryWrite"/>, enums by their inner value, and
/// objects become the <see cref="ObjectHandle.Reference"/> of the fields inside. It allocates and boxes.
/// </summary>
public abstract class ValueResolver : FieldResolver
{
    /// <summary>Returns the value, or null.</summary>
    public abstract object? Resolve(in ObjectHandle parent, ResolveContext context);
}
