namespace KnowledgeGraph.Exchange.Selecting;

/// <summary>A parameter by which people choose what is exported: an option of the command line, a parameter of a URL.</summary>
/// <param name="Name">The name, in camelCase.</param>
/// <param name="Alias">Another name under which it is known; null for none.</param>
/// <param name="Value">What a value is, in a word.</param>
/// <param name="Description">What it selects, as a sentence.</param>
/// <param name="IsList">Whether it may have several values.</param>
public sealed record SelectionParameter(string Name, string? Alias, string Value, string Description, bool IsList);
