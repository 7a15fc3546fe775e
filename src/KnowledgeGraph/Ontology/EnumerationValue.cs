using KnowledgeGraph.Format;

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

    /// <summary>
    /// The name for people, spelt as inside a sentence: declared as <c>label</c>, or else the words of the name.
    /// </summary>
    public string Label => field ??= DeclaredLabel ?? NameWords.Of(Name);

    /// <summary>The label that the ontology declares; null if it declares none.</summary>
    public string? DeclaredLabel { get; internal init; }

    /// <summary>Why it should not be used any longer, and what to use in its place; null where it may be used.</summary>
    public string? DeprecationReason { get; internal init; }

    /// <inheritdoc />
    public override string ToString() => Name;
}
