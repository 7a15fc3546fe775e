using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;

namespace KnowledgeGraph.Api.Composition;

/// <summary><c>Certainty</c>. That something certainly does not hold is the absence of a value.</summary>
internal static class CertaintyType
{
    public const string Possible = "POSSIBLE";

    /// <summary>
    /// Numbered from 0 in the order of the runtime's enum, without <see cref="Certainty.No"/>; see <see cref="NumberOf"/>.
    /// </summary>
    public static EnumTable Create() => new(
        TypeNames.Certainty,
        "Whether something holds possibly or certainly, given imprecise dates.",
        [
            new(Possible, Certainty.Possibly) { Description = "It holds for some possible days of the dates." },
            new("CERTAIN", Certainty.Certainly) { Description = "It holds for all possible days of the dates." },
        ]);

    /// <summary>The number of a value; negative if there is none.</summary>
    public static int NumberOf(Certainty? certainty) => certainty is { } given ? (int)given - (int)Certainty.Possibly : -1;
}
