namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A type whose values are objects of several types: an interface or a union.</summary>
public abstract class AbstractType : CompositeType
{
    private IReadOnlyList<ObjectType>? _possibleTypes;

    private protected AbstractType(string name)
        : base(name)
    {
    }

    /// <summary>
    /// Determines the object type of a value. Without one, the value states its type itself by being an <see cref="ITypedObject"/>.
    /// </summary>
    public TypeResolver? TypeResolver { get; init; }

    /// <summary>
    /// The object types that a value may have, in ordinal order of their names (for a union, in the order of its definition).
    /// </summary>
    /// <exception cref="InvalidOperationException">The schema is not built.</exception>
    public IReadOnlyList<ObjectType> PossibleTypes
    {
        get => _possibleTypes ?? NotBuilt<IReadOnlyList<ObjectType>>($"The possible types of {Name} are");
        internal set => _possibleTypes = value;
    }
}
