using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Testing.Graphs;

/// <summary>Predicates without traits: timeless, with optional evidence. Tests add traits by <c>with</c>.</summary>
public static class PredicateSymbols
{
    public static PredicateSymbol Property(string name, string domain, ValueKind type, string description = "") =>
        Predicate(name, [domain], type, description);

    public static PredicateSymbol Relation(string name, string[] domain, string[] range, string description = "") =>
        Predicate(name, domain, ValueKind.Entity, description) with { Range = new(range) };

    private static PredicateSymbol Predicate(string name, string[] domain, ValueKind type, string description) => new()
    {
        Name = name,
        Description = description,
        Domain = new(domain),
        Type = type,
        IsSingleValued = false,
        IsInverseSingleValued = false,
        IsSymmetric = false,
        IsTransitive = false,
        IsAcyclic = false,
        Temporal = TemporalShape.Timeless,
        Evidence = EvidencePolicy.Optional,
    };
}
