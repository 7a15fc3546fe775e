using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import.Mappings;

/// <summary>How a value is made.</summary>
/// <param name="Type">What it must become: a type of the ontology, an enumeration, or <see cref="OntologyNames.Entity"/>.</param>
internal sealed record ValueSpec(string Type, Template Text, DataPlace Place)
{
    /// <summary>The sets in which the entity is looked for by its key; empty where the text is the id itself.</summary>
    public IReadOnlyList<string> Sets { get; init; } = [];

    public IReadOnlyDictionary<string, string>? Map { get; init; }

    public IReadOnlyList<string> DateFormats { get; init; } = [];

    /// <summary>How exact a date of Wikidata is.</summary>
    public Template? Precision { get; init; }

    /// <summary>The calendar of a date of Wikidata; null for the Gregorian one.</summary>
    public Template? Calendar { get; init; }

    /// <summary>The sign before the decimals of a number.</summary>
    public char DecimalSign { get; init; } = '.';

    public Template? Unit { get; init; }

    public Template? UpTo { get; init; }

    public string Per { get; init; } = "";

    public string Comparator { get; init; } = "";

    public Template? Language { get; init; }
}
