namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A type that selection sets apply to: an object, an interface or a union.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Field-Selections"/>
public abstract class CompositeType : NamedType
{
    private readonly IReadOnlyList<FieldDefinition> _fields = [];
    private Dictionary<string, FieldDefinition> _fieldsByName = [];
    private IReadOnlyList<InterfaceType>? _interfaces;

    private protected CompositeType(string name)
        : base(name)
    {
    }

    /// <summary>The fields in the order of the definition, except for meta-fields; a union has none.</summary>
    public IReadOnlyList<FieldDefinition> Fields
    {
        get => _fields;
        private protected init => _fields = value;
    }

    /// <summary>The names of the interfaces that the type declares; a union has none.</summary>
    public IReadOnlyList<string> InterfaceNames { get; private protected set; } = [];

    /// <summary>The interfaces that the type declares.</summary>
    /// <exception cref="InvalidOperationException">The schema is not built.</exception>
    public IReadOnlyList<InterfaceType> Interfaces =>
        _interfaces ?? NotBuilt<IReadOnlyList<InterfaceType>>($"The interfaces of {Name} are");

    /// <summary><c>__typename</c> on this type.</summary>
    internal FieldDefinition? TypeNameField { get; set; }

    /// <summary>
    /// The field of this name, or null. It does not find meta-fields: <see cref="Schema.FindField"/> does. O(1).
    /// </summary>
    public FieldDefinition? FindField(string name) => _fieldsByName.GetValueOrDefault(name);

    internal override void Link(SchemaLinker linker)
    {
        _fieldsByName = linker.Index(Fields, static field => field.Name, $"{KindName} {Name} has more than one field");
        foreach (var field in Fields)
        {
            field.Link(this, linker);
        }

        _interfaces = linker.ResolveAll<InterfaceType>(InterfaceNames, $"{KindName} {Name} implements");
        InterfaceNames = linker.NamesOf(_interfaces, InterfaceNames);
    }
}
