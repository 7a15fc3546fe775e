using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Views;

/// <summary><c>Certainty</c>. An input only: there is no asking for what certainly is not so.</summary>
internal static class CertaintyType
{
    public const string Possible = "POSSIBLE";

    public static EnumType Create() => new(TypeNames.Certainty)
    {
        Description = "Whether something must hold possibly or certainly, given imprecise dates.",
        Values =
        [
            new(Possible, Certainty.Possibly) { Description = "True for some possible days of the dates." },
            new("CERTAIN", Certainty.Certainly) { Description = "True for all possible days of the dates." },
        ],
    };
}
