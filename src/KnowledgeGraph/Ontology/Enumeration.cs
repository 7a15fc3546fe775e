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

    /// <summary>The index among the enumerations, which are sorted by name.</summary>
    public int Index { get; }

    /// <summary>The name, in PascalCase.</summary>
    public string Name { get; }

    public string Description { get; }

    /// <summary>The values, in the ontology's order.</summary>
    public ImmutableArray<EnumerationValue> Values { get; internal set; }

    /// <inheritdoc />
    public override string ToString() => Name;
}
