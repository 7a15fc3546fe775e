using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Statements;

/// <summary>The enums of the modality, rank, basis, likelihood and review of a statement.</summary>
internal sealed class StatementEnums
{
    public const string Likelihood = "Likelihood";
    public const string ReviewState = "ReviewState";

    public EnumTable Modalities { get; } = EnumTable.Of<Modality>(
        TypeNames.Modality,
        "The modality of a statement. `ASSERTED` and `REPORTED` by default: what the set presents as fact.",
        "The source asserts it.",
        "The source reports that someone else asserts it.",
        "Decided, but not yet done.",
        "Proposed, but not decided.",
        "Expected.",
        "Conditional on something else.",
        "The source denies it.");

    public EnumTable Ranks { get; } = EnumTable.Of<Rank>(
        TypeNames.Rank,
        "The precedence among several statements, as in Wikibase.",
        "Wrong or superseded; kept for the record.",
        "Neither preferred nor deprecated.",
        "Takes precedence where statements disagree.");

    public EnumTable Bases { get; } = EnumTable.Of<Basis>(
        TypeNames.Basis,
        "The grounds for a statement.",
        "The passage says it.",
        "The curator concludes it from the passage.",
        "A rule derives it from other statements.");

    public EnumTable Likelihoods { get; } = EnumTable.Of<Likelihood>(
        Likelihood,
        "The expressions of probability of ICD 203.",
        "1 to 5 %.",
        "5 to 20 %.",
        "20 to 45 %.",
        "45 to 55 %.",
        "55 to 80 %.",
        "80 to 95 %.",
        "95 to 99 %.");

    public EnumTable ReviewStates { get; } = EnumTable.Of<ReviewState>(
        ReviewState,
        "How far a statement has been reviewed, by the policy of the ontology and the day that it gives.",
        "Not reviewed, and no review is required.",
        "It has the reviews that it needs, of what it is now.",
        "The statement, its passages or their sources have changed since a review, and it has too few others.",
        "More reviews are required, or a newer one.");

    /// <summary>The enums and the conditions on them.</summary>
    public IEnumerable<NamedType> Types =>
    [
        Modalities.Type, OperatorTypes.OfEnum(TypeNames.Modality),
        Ranks.Type, OperatorTypes.OfEnum(TypeNames.Rank),
        Bases.Type, OperatorTypes.OfEnum(TypeNames.Basis),
        Likelihoods.Type, OperatorTypes.OfEnum(Likelihood),
        ReviewStates.Type, OperatorTypes.OfEnum(ReviewState),
    ];
}
