namespace KnowledgeGraph;

/// <summary>One value of an enumeration.</summary>
public sealed class EnumerationValue
{
    internal EnumerationValue(int index, Enumeration enumeration, string name, string description)
    {
        Index = index;
        Enumeration = enumeration;
        Name = name;
        Description = description;
    }

    /// <summary>The index among the values of all enumerations, as stored in the columns of the graph.</summary>
    public int Index { get; }

    public Enumeration Enumeration { get; }

    /// <summary>The name, in camelCase.</summary>
    public string Name { get; }

    public string Description { get; }

    /// <inheritdoc />
    public override string ToString() => Name;
}
