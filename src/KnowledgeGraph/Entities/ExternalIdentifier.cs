namespace KnowledgeGraph;

/// <summary>An identifier that others gave.</summary>
public readonly record struct ExternalIdentifier(IdentifierScheme Scheme, string Value)
{
    /// <summary>Where to read about it; null when the scheme has no URL.</summary>
    public string? Url => Scheme.Url?.Replace("{id}", Uri.EscapeDataString(Value), StringComparison.Ordinal);
}
