namespace KnowledgeGraph.Generators.Model;

/// <summary>Where the other end of a member is.</summary>
public enum MemberShape
{
    /// <summary>A literal value.</summary>
    Value,

    /// <summary>The objects of the statements that this entity is the subject of; of a symmetric predicate, the other ends.</summary>
    Outgoing,

    /// <summary>The subjects of the statements that this entity is the object of.</summary>
    Incoming,
}

/// <summary>A property of a kind's type: one predicate seen from one end.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Predicate">The name in the ontology.</param>
/// <param name="Type">Of the value, or of the entity at the other end.</param>
/// <param name="IsSingle">At most one statement at all: single-valued and timeless.</param>
/// <param name="IsHiding">On an interface that would inherit the member from two others, which makes it ambiguous there.</param>
public sealed record MemberModel(
    string Name, string Predicate, string Description, MemberShape Shape, TypeReference Type, bool IsSingle, bool IsHiding)
{
    /// <summary>Why it should not be used any longer; null where it may.</summary>
    public string? Deprecated { get; init; }
}
