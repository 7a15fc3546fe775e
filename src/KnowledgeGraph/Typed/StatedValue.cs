namespace KnowledgeGraph.Typed;

/// <summary>A literal value, with its statement.</summary>
/// <param name="Value">The value itself.</param>
/// <param name="Statement">The statement, with its time, modality, qualifiers and evidence.</param>
public readonly record struct StatedValue<T>(T Value, Statement Statement)
{
    /// <inheritdoc cref="Statement.Since"/>
    public string? Since => Statement.Since;

    /// <inheritdoc cref="Statement.Until"/>
    public string? Until => Statement.Until;

    /// <inheritdoc cref="Statement.On"/>
    public string? On => Statement.On;

    /// <inheritdoc cref="Statement.Basis"/>
    public Basis Basis => Statement.Basis;

    /// <inheritdoc cref="Statement.Modality"/>
    public Modality Modality => Statement.Modality;

    /// <summary>Whether it holds on <paramref name="date"/>.</summary>
    public Certainty InForceOn(DateOnly date) => Statement.InForceOn(date);

    /// <inheritdoc />
    public override string ToString() => Statement.ToString();
}
