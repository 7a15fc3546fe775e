namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>An entity that the set has already, from other files.</summary>
/// <param name="Identifiers">Schemes and values.</param>
public sealed record ExistingEntity(string Id, string Kind, string Name, IReadOnlyList<KeyValuePair<string, string>> Identifiers)
{
    /// <summary>Its description; empty if it has none.</summary>
    public string Description { get; init; } = "";
}
