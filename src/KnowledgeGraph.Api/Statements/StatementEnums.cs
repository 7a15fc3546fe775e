using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Statements;

/// <summary>The enums that say how a statement is meant.</summary>
internal sealed class StatementEnums
{
    public const string Likelihood = "Likelihood";

    public EnumTable Modalities { get; } = EnumTable.Of<Modality>(
        TypeNames.Modality,
        "How a statement is meant. Where none are chosen, `ASSERTED` and `REPORTED` are taken: what the set holds for fact.",
        "The source says that it is so.",
        "The source says that someone else says so.",
        "It is decided and has not happened.",
        "It is put forward and not decided.",
        "It is expected.",
        "It would be so under a condition.",
        "It is not so.");

    public EnumTable Ranks { get; } = EnumTable.Of<Rank>(
        TypeNames.Rank,
        "Which of several statements to take, as Wikibase has it.",
        "Known to be wrong or superseded; kept for the record.",
        "Neither preferred nor deprecated.",
        "The one to take where several disagree.");

    public EnumTable Likelihoods { get; } = EnumTable.Of<Likelihood>(
        Likelihood,
        "The probability words of ICD 203.",
        "1 to 5 %.",
        "5 to 20 %.",
        "20 to 45 %.",
        "45 to 55 %.",
        "55 to 80 %.",
        "80 to 95 %.",
        "95 to 99 %.");

    /// <summary>The enums and the conditions on them.</summary>
    public IEnumerable<NamedType> Types =>
    [
        Modalities.Type, OperatorTypes.OfEnum(TypeNames.Modality),
        Ranks.Type, OperatorTypes.OfEnum(TypeNames.Rank),
        Likelihoods.Type, OperatorTypes.OfEnum(Likelihood),
    ];
}
