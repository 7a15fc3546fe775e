using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Sources;

/// <summary><c>EvidenceFit</c>, how a passage fits its statement.</summary>
internal static class FitTypes
{
    public const string Fit = "EvidenceFit";
    public const string OfPassage = "PassageFit";
    public const string OfHedge = "HedgeFit";

    /// <summary>The parts that a passage may have, in the order of the schema.</summary>
    public static IReadOnlyList<(string Name, string Description, Func<EvidenceFit, PassageFit> Read)> Parts { get; } =
    [
        ("subject", "Whether it names the subject.", static fit => fit.Subject),
        ("object", "Whether it names the object, if that is an entity.", static fit => fit.Object),
        ("amount", "Whether it has the amounts and their units.", static fit => fit.Amount),
        ("date", "Whether it has the dates, or words that the date of the source resolves.", static fit => fit.Date),
        ("speaker", "Whether it names the one to whom the statement is attributed.", static fit => fit.Speaker),
    ];

    public const string Hedge = "hedge";

    public const string HedgeDescription = "Whether the statement keeps its hedges: \"may\", \"according to\", \"not\".";

    /// <summary>The type, its enums and the conditions on those.</summary>
    public static IEnumerable<NamedType> All()
    {
        var passages = EnumTable.Of<PassageFit>(
            OfPassage,
            "Whether a passage has a part of the statement that cites it.",
            "Nothing was looked for: the statement has no such part, or the document was not available when the set was compiled.",
            "The passage has it.",
            "The passage has words that stand for it.",
            "The sentence around the passage has it, or the one before, or, for a date, the source.",
            "Another passage of the statement has it.",
            "No passage of the statement has it.",
            "No passage of the statement has it, and the set says why: the statement is implied, or there is an exception with a reason.");
        var hedges = EnumTable.Of<HedgeFit>(
            OfHedge,
            "Whether a statement keeps the hedge of a passage.",
            "Nothing was looked for: the document was not available, or there is no list of hedges for its language.",
            "The passage has no hedge.",
            "The statement keeps it, by its modality, likelihood or attribution.",
            "Another passage of the statement has none.",
            "The statement asserts what the passage hedges.",
            "The statement asserts what the passage hedges, and the set says why: it is implied, or there is an exception with a reason.");
        return
        [
            passages.Type, OperatorTypes.OfEnum(OfPassage),
            hedges.Type, OperatorTypes.OfEnum(OfHedge),
            new ObjectType(Fit)
            {
                Description = "How a passage fits the statement that cites it, as the compiler read it.",
                Fields =
                [
                    .. Parts.Select(part => Define.Field(
                        part.Name,
                        OfPassage + "!",
                        new EnumResolver(passages, (graph, in parent) => (int)part.Read(SourceReaders.Passage(graph, parent).Fit)),
                        part.Description)),
                    Define.Field(
                        Hedge,
                        OfHedge + "!",
                        new EnumResolver(hedges, (graph, in parent) => (int)SourceReaders.Passage(graph, parent).Fit.Hedge),
                        HedgeDescription),
                ],
            },
        ];
    }
}
