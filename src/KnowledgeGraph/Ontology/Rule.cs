using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>A declared rule: if every pattern of <paramref name="When"/> holds, so does <paramref name="Then"/>.</summary>
public sealed record Rule(string Name, string Description, ImmutableArray<StatementPattern> When, StatementPattern Then)
{
    /// <inheritdoc />
    public override string ToString() => Name;
}

/// <summary>A statement with variables.</summary>
/// <param name="Subject">A variable, which begins with <c>?</c>, or an entity's id.</param>
/// <param name="Object">A variable, which begins with <c>?</c>, or an entity's id or other value.</param>
public sealed record StatementPattern(string Subject, Predicate Predicate, string Object);
