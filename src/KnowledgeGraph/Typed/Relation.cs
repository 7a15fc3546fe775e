namespace KnowledgeGraph.Typed;

/// <summary>A relation to another entity, with its statement.</summary>
/// <param name="Target">The entity at the other end.</param>
/// <param name="Statement">The statement, with its time, modality, qualifiers and evidence.</param>
public readonly record struct Relation<TTarget>(TTarget Target, Statement Statement)
    where TTarget : IEntity
{
    /// <inheritdoc cref="Statement.Since"/>
    public string? Since => Statement.Since;

    /// <inheritdoc cref="Statement.Until"/>
    public string? Until => Statement.Until;

    /// <inheritdoc cref="Statement.On"/>
    public string? On => Statement.On;

    /// <inheritdoc cref="Statement.Modality"/>
    public Modality Modality => Statement.Modality;

    /// <inheritdoc cref="Statement.Basis"/>
    public Basis Basis => Statement.Basis;

    /// <summary>Whether it holds on <paramref name="date"/>.</summary>
    public Certainty InForceOn(DateOnly date) => Statement.InForceOn(date);

    /// <inheritdoc />
    public override string ToString() => Statement.ToString();
}
