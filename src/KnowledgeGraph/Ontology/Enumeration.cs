using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>A closed list of values.</summary>
public sealed class Enumeration
{
    internal Enumeration(int index, string name, string description)
    {
        Index = index;
        Name = name;
        Description = description;
    }

    /// <summary>Its place among the enumerations, which are sorted by name.</summary>
    public int Index { get; }

    /// <summary>PascalCase.</summary>
    public string Name { get; }

    public string Description { get; }

    /// <summary>In the order in which the ontology lists them.</summary>
    public ImmutableArray<EnumerationValue> Values { get; internal set; }

    /// <inheritdoc />
    public override string ToString() => Name;
}
