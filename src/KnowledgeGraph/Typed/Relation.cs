using System.Text.Json.Serialization;

namespace KnowledgeGraph.Typed;

/// <summary>A relation to another entity, with its statement.</summary>
/// <param name="Target">The entity at the other end.</param>
/// <param name="Statement">The statement, with its time, modality, qualifiers and evidence.</param>
public readonly record struct Relation<TTarget>(TTarget Target, Statement Statement)
    where TTarget : IEntity
{
    /// <inheritdoc cref="Statement.Since"/>
    [JsonIgnore]
    public string? Since => Statement.Since;

    /// <inheritdoc cref="Statement.Until"/>
    [JsonIgnore]
    public string? Until => Statement.Until;

    /// <inheritdoc cref="Statement.On"/>
    [JsonIgnore]
    public string? On => Statement.On;

    /// <inheritdoc cref="Statement.SinceDate"/>
    [JsonIgnore]
    public FuzzyDate? SinceDate => Statement.SinceDate;

    /// <inheritdoc cref="Statement.UntilDate"/>
    [JsonIgnore]
    public FuzzyDate? UntilDate => Statement.UntilDate;

    /// <inheritdoc cref="Statement.OnDate"/>
    [JsonIgnore]
    public FuzzyDate? OnDate => Statement.OnDate;

    /// <inheritdoc cref="Statement.Modality"/>
    [JsonIgnore]
    public Modality Modality => Statement.Modality;

    /// <inheritdoc cref="Statement.Basis"/>
    [JsonIgnore]
    public Basis Basis => Statement.Basis;

    /// <summary>Whether it holds on <paramref name="date"/>.</summary>
    public Certainty InForceOn(DateOnly date) => Statement.InForceOn(date);

    /// <inheritdoc />
    public override string ToString() => Statement.ToString();
}
