namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// The general form: gives an object of the program, for a field of any type, lists of lists included. The value is completed by the
/// type: lists from any <see cref="System.Collections.IEnumerable"/>, scalars by their <see cref="Types.ScalarType.TryWrite"/>, enums by their
/// inner value, and objects become the <see cref="ObjectHandle.Reference"/> of the fields inside. It allocates and boxes.
/// </summary>
public abstract class ValueResolver : FieldResolver
{
    /// <summary>Gives the value, or null.</summary>
    public abstract object? Resolve(in ObjectHandle parent, ResolveContext context);
}
