namespace KnowledgeGraph.GraphQL.Types;

/// <summary>An input value with named fields.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Objects"/>
public sealed class InputObjectType(string name) : NamedType(name)
{
    private Dictionary<string, InputField> _byName = [];

    /// <summary>The fields in the order of the definition.</summary>
    public IReadOnlyList<InputField> Fields { get; init; } = [];

    /// <summary>Whether exactly one field must be given, and not null (<c>@oneOf</c>).</summary>
    public bool IsOneOf { get; init; }

    /// <summary>
    /// Whether it is a key to order by: one field, whose value is a direction or has one inside. Suggestions read <c>NAME_DESC</c> as
    /// <c>{ name: DESC }</c>. The first value of the enum of directions is the usual one.
    /// </summary>
    public bool IsOrderKey { get; init; }

    /// <summary>Flags that it does not have, and what messages suggest instead. Introspection does not show them.</summary>
    public IReadOnlyList<MisplacedFlag> MisplacedFlags { get; init; } = [];

    internal override string KindName => "Input Object type";

    /// <summary>The field of this name, or null. O(1).</summary>
    public InputField? FindField(string name) => _byName.GetValueOrDefault(name);

    internal override void Link(SchemaLinker linker)
    {
        _byName = linker.Index(Fields, static field => field.Name, $"Input Object type {Name} has more than one field");
        foreach (var field in Fields)
        {
            field.Link($"{Name}.{field.Name}", linker);
        }
    }
}
