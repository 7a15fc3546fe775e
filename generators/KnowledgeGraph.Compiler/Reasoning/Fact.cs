using KnowledgeGraph.Compiler.Binding;

namespace KnowledgeGraph.Compiler.Reasoning;

/// <summary>Subject, predicate and object by number.</summary>
internal readonly record struct FactKey(int Subject, int Predicate, int Object);

/// <summary>A relation between two entities while the reasoner runs, stated or derived.</summary>
internal sealed class Fact(FactKey key, Strength strength)
{
    public FactKey Key { get; } = key;

    public Strength Strength { get; } = strength;

    /// <summary>The statement in the set; null for a derived fact until it is written.</summary>
    public BoundStatement? Statement { get; set; }

    public bool IsStated { get; init; }

    /// <summary>May support conclusions; a deprecated statement only keeps itself from being drawn again.</summary>
    public bool IsPremise { get; init; } = true;

    /// <summary>Known otherwise than by transitivity, so that a way along its predicate may begin with it.</summary>
    public bool IsStep { get; set; }

    /// <summary>Another fact with the same key says more.</summary>
    public bool IsDominated { get; set; }

    /// <summary>Premises can find it.</summary>
    public bool IsIndexed { get; set; }

    /// <summary>The next fact with the same key.</summary>
    public Fact? Next { get; set; }

    /// <summary>The id of the statement, once it is known which derived facts stay.</summary>
    public string Id { get; set; } = "";

    /// <summary>The ways in which a derived fact was drawn.</summary>
    public DerivationList? Derivations { get; set; }
}
