using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Views;

/// <summary>The arguments that say which statements count.</summary>
internal static class StatementArguments
{
    /// <summary>Which statements count where nothing is said about that. <see cref="MentionedTraits"/> knows these lists again.</summary>
    public static EdgeFilterOptions Defaults { get; } = new();

    /// <summary>What <c>modalities</c> is where it is not given; see <see cref="MentionedTraits"/>.</summary>
    public static ImmutableArray<Modality> DefaultModalities => Defaults.Modalities;

    /// <summary>What <c>rank</c> is where it is not given.</summary>
    public static ImmutableArray<Rank> DefaultRanks => Defaults.Ranks;

    /// <summary>For the statements that <c>where</c> and <c>order</c> of a list of entities look at.</summary>
    public static ArgumentDefinition[] ForLists() => InTime();

    /// <summary>For statements that may hold for a while or happen at a time.</summary>
    public static ArgumentDefinition[] InTime() =>
    [
        new("asOf", "Date") { Description = "Only what holds on this day." },
        new("certainty", "Certainty") { Description = "How sure it must be that it holds.", DefaultValue = "POSSIBLE" },
        .. Timeless(),
    ];

    /// <summary>For statements that time does not matter to.</summary>
    public static ArgumentDefinition[] Timeless() =>
    [
        new("knownAsOf", "Date") { Description = "Only what was published by then." },
        new("modalities", "[Modality!]") { Description = "`ASSERTED` and `REPORTED` by default." },
        new("rank", "[Rank!]") { Description = "`NORMAL` and `PREFERRED` by default." },
        new("includeInferred", "Boolean") { Description = "With what rules drew.", DefaultValue = "true" },
        new("minCredibility", "Int") { Description = "The worst rating, 1 to 5; leaves out what is not rated." },
    ];

    /// <summary>
    /// Reads the arguments, or the fields of an input object of the same names, over the defaults in <paramref name="options"/>; null when
    /// they make no sense and the context has been told so.
    /// </summary>
    public static EdgeFilterOptions? Read(InputValues values, EdgeFilterOptions options, BindContext context)
    {
        if (!NamedChoices.AreClear(values, context))
        {
            return null;
        }

        var credibility = values.GetValue<int>("minCredibility");
        if (credibility is < 1 or > 5)
        {
            context.Fail(
                $"minCredibility is {credibility}: ratings go from 1 (confirmed) to 5 (improbable).",
                ApiErrorCodes.ArgumentOutOfRange);
            return null;
        }

        return options with
        {
            AsOf = values.GetValue<int>("asOf"),
            Certainty = values.GetValue<Certainty>("certainty") ?? Certainty.Possibly,
            KnownAsOf = values.GetValue<int>("knownAsOf"),
            Ranks = values.GetList<Rank>("rank") is { } ranks ? [.. ranks] : DefaultRanks,
            Modalities = values.GetList<Modality>("modalities") is { } modalities ? [.. modalities] : DefaultModalities,
            IncludeInferred = values.GetValue<bool>("includeInferred") ?? true,
            MinCredibility = credibility,
        };
    }
}
