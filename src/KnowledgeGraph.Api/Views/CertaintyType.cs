using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Views;

/// <summary><c>Certainty</c>. An input only: there is no asking for what certainly is not so.</summary>
internal static class CertaintyType
{
    public const string Possible = "POSSIBLE";

    public static EnumType Create() => new(TypeNames.Certainty)
    {
        Description = "How sure it must be that something holds on a day, where its dates are not known exactly.",
        Values =
        [
            new(Possible, Certainty.Possibly) { Description = "Some reading of its dates has it so." },
            new("CERTAIN", Certainty.Certainly) { Description = "Every reading of its dates has it so." },
        ],
    };
}
