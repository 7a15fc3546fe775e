using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Filters;

/// <summary>The arguments that say which statements count.</summary>
internal static class StatementArguments
{
    /// <summary>For statements that may hold for a while or happen at a time.</summary>
    public static ArgumentDefinition[] InTime() =>
    [
        new("asOf", "Date") { Description = "Only what holds on this day. Without it, whatever ever held." },
        new("certainty", "Certainty") { Description = "How sure it must be that it holds on the day.", DefaultValue = "POSSIBLE" },
        .. Timeless(),
    ];

    /// <summary>For statements that time does not matter to.</summary>
    public static ArgumentDefinition[] Timeless() =>
    [
        new("modalities", "[Modality!]") { Description = "How a statement may be meant; asserted and reported ones when this is not given." },
        new("includeInferred", "Boolean") { Description = "Whether statements count that a rule drew from others.", DefaultValue = "true" },
        new("minCredibility", "Int")
        {
            Description = "Only statements whose credibility is rated this good at least: 1 is confirmed, 5 improbable. Those without a rating, or rated 6, are left out.",
        },
    ];

    /// <summary>Reads the arguments, or the fields of an input object of the same names; false when they make no sense and the context has been told so.</summary>
    public static bool TryRead(InputValues values, BindContext context, out StatementCriteria criteria)
    {
        criteria = new StatementCriteria
        {
            AsOf = values.GetValue<int>("asOf"),
            Certainty = values.GetValue<Certainty>("certainty") ?? Certainty.Possibly,
            Modalities = ModalityMask(values, StatementCriteria.FactualModalities),
            IncludeInferred = values.GetValue<bool>("includeInferred") ?? true,
            MinCredibility = values.GetValue<int>("minCredibility"),
        };
        if (criteria.MinCredibility is null or (>= 1 and <= 5))
            return true;
        context.Fail($"minCredibility is {criteria.MinCredibility}: ratings go from 1 (confirmed) to 5 (improbable).", ApiErrorCodes.ArgumentOutOfRange);
        return false;
    }

    /// <summary>The modalities as bits; <paramref name="absent"/> where none are given.</summary>
    public static int ModalityMask(InputValues values, int absent)
    {
        if (values.GetList<Modality>("modalities") is not { } modalities)
            return absent;
        var mask = 0;
        foreach (var modality in modalities)
        {
            mask |= 1 << (int)modality;
        }

        return mask;
    }
}
