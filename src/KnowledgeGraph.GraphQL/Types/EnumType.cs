namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A leaf that has one of a set of names as its value.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Enums"/>
public sealed class EnumType(string name) : NamedType(name)
{
    private Dictionary<string, EnumValueDefinition> _byName = [];
    private Dictionary<object, EnumValueDefinition> _byValue = [];

    /// <summary>The values in the order of the definition.</summary>
    public IReadOnlyList<EnumValueDefinition> Values { get; init; } = [];

    internal override string KindName => "Enum type";

    /// <summary>The value of this name, or null. O(1).</summary>
    public EnumValueDefinition? FindValue(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The value with this inner value, or null. O(1).</summary>
    public EnumValueDefinition? FindByValue(object value) => _byValue.GetValueOrDefault(value);

    internal override void Link(SchemaLinker linker)
    {
        _byName = linker.Index(Values, static value => value.Name, $"Enum type {Name} has more than one value");
        _byValue = new Dictionary<object, EnumValueDefinition>(Values.Count);
        foreach (var value in Values)
        {
            _byValue.TryAdd(value.Value, value);
        }
    }
}
