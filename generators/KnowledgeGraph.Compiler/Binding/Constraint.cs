namespace KnowledgeGraph.Compiler.Binding;

/// <summary>A constraint that facts can break and be represented all the same.</summary>
public enum Constraint
{
    DistinctValues,
    Format,
    OneOf,
    Contemporary,
    ItemRequiresStatement,
    TimeOrder,
    SingleValue,
    ConflictsWith,
    Acyclic,
    DistinctIdentifiers,

    // What passages are read for:
    SubjectFit,
    ObjectFit,
    AmountFit,
    DateFit,
    SpeakerFit,
    PassageFit,
    HedgeFit,

    // Those that allow no exception, but can be warnings:
    Negation,
    Symmetric,
    Evidence,
    Qualifiers,
    IdentifierDomain,
}
