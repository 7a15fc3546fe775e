using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Time;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>A statement with the place that diagnostics about it point to. The place does not go into the model.</summary>
/// <param name="Location">The key that names the predicate.</param>
internal sealed record BoundStatement(StatementSymbol Symbol, PredicateSymbol Predicate, SyntaxLocation Location)
{
    /// <summary>How a derived statement was drawn; null for a stated one.</summary>
    public Inference? Origin { get; init; }

    /// <summary>The words that stand for entities in its passages.</summary>
    public IReadOnlyList<StandIn> StandIns { get; init; } = [];

    /// <summary>The constraints that the statement is exempt from.</summary>
    public IReadOnlyList<ConstraintException> Exceptions { get; init; } = [];

    /// <summary>
    /// The end as it is written, where that is the first day on which the statement no longer holds; null where the end is the last such
    /// day, open or not written.
    /// </summary>
    public StateEnd? ExclusiveEnd { get; init; }

    /// <summary>
    /// Only lenient sources support it: all its evidence is from those or, if it is derived, a premise of each derivation is lenient.
    /// </summary>
    public bool IsLenient { get; init; }

    /// <summary>In a set that is linked from images, a bit for each image that has the statement; 0 where none has.</summary>
    public ulong Images { get; init; }

    /// <summary>The id of the object; null for a literal.</summary>
    public string? ObjectEntity => (Symbol.Object as EntityValue)?.Id;

    /// <summary>Subject and object, in ordinal order where the predicate reads the same from both ends.</summary>
    public (string Left, string Right) Ends => ObjectEntity is { } other
        ? Predicate.IsSymmetric && string.CompareOrdinal(Symbol.Subject, other) > 0 ? (other, Symbol.Subject) : (Symbol.Subject, other)
        : (Symbol.Subject, FactValueTypes.CanonicalText(Symbol.Object));

    /// <summary>The set itself says so: neither planned nor denied, nor given up.</summary>
    public bool Holds => Symbol.Modality is Modality.Asserted or Modality.Reported && Symbol.Rank != Rank.Deprecated;
}

/// <summary>The derivation that a derived statement was founded on.</summary>
/// <param name="Rule">As messages name it.</param>
/// <param name="Premises">In the rule's order; stated or derived in turn.</param>
internal sealed record Inference(string Rule, IReadOnlyList<BoundStatement> Premises);
