namespace KnowledgeGraph.Compiler.Symbols;

/// <summary>A person, organisation, event, commitment, claim or whatever the ontology calls a kind.</summary>
/// <param name="Id">Kebab-case slug, unique in the set, stable for ever.</param>
/// <param name="Kind">The name of a concrete kind.</param>
/// <param name="Aliases">In the order written.</param>
/// <param name="Identifiers">By scheme, ordinal; those of one scheme in the order written.</param>
public sealed record EntitySymbol(
    string Id,
    string Kind,
    string Name,
    string? Description,
    EquatableArray<string> Aliases,
    EquatableArray<ExternalIdentifier> Identifiers)
{
    /// <summary>The ids that it had before, ordinal; none is the id of anything else.</summary>
    public EquatableArray<string> FormerIds { get; init; }

    /// <summary>The level at which it is released; null for the lowest.</summary>
    public string? Marking { get; init; }

    /// <summary>The names in other languages, by tag.</summary>
    public EquatableArray<LocalName> Names { get; init; }
}

/// <summary>A name in a language.</summary>
/// <param name="Language">A BCP 47 tag.</param>
public sealed record LocalName(string Language, string Name);

/// <summary>An identifier that others gave: an ISO 3166 code, a Wikidata item.</summary>
public sealed record ExternalIdentifier(string Scheme, string Value);
