using System.Text.Json.Serialization;

namespace KnowledgeGraph.Typed;

/// <summary>A literal value, with its statement.</summary>
/// <param name="Value">The value itself.</param>
/// <param name="Statement">The statement, with its time, modality, qualifiers and evidence.</param>
public readonly record struct StatedValue<T>(T Value, Statement Statement)
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

    /// <inheritdoc cref="Statement.Basis"/>
    [JsonIgnore]
    public Basis Basis => Statement.Basis;

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

    /// <summary>Whether it holds on <paramref name="date"/>.</summary>
    public Certainty InForceOn(DateOnly date) => Statement.InForceOn(date);

    /// <inheritdoc />
    public override string ToString() => Statement.ToString();
}
