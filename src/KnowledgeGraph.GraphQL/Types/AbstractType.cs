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
    /// Says of which object type a value is. Without one, a value says so itself by being an <see cref="ITypedObject"/>.
    /// </summary>
    public TypeResolver? TypeResolver { get; init; }

    /// <summary>The object types that a value may be of, by name in ordinal order (a union's in the order of its definition).</summary>
    /// <exception cref="InvalidOperationException">The schema is not built.</exception>
    public IReadOnlyList<ObjectType> PossibleTypes
    {
        get => _possibleTypes ?? NotBuilt<IReadOnlyList<ObjectType>>($"What {Name} may be");
        internal set => _possibleTypes = value;
    }
}
