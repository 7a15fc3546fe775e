using System.Collections.Immutable;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Views;

/// <summary>The arguments that select the statements that count.</summary>
internal static class StatementArguments
{
    /// <summary>The statements that count by default. <see cref="MentionedTraits"/> recognises these lists by identity.</summary>
    public static EdgeFilterOptions Defaults { get; } = new();

    /// <summary>The default of <c>modalities</c>; see <see cref="MentionedTraits"/>.</summary>
    public static ImmutableArray<Modality> DefaultModalities => Defaults.Modalities;

    /// <summary>The default of <c>rank</c>.</summary>
    public static ImmutableArray<Rank> DefaultRanks => Defaults.Ranks;

    public static readonly Argument<int?> AsOf = Argument.OptionalValue<int>("asOf", TypeNames.Date, "Only what holds on this day.");

    public static readonly Argument<Certainty> Certain =
        Argument.WithDefault(
            "certainty", TypeNames.Certainty, "Whether possibly or certainly.", Certainty.Possibly, CertaintyType.Possible);

    public static readonly Argument<int?> KnownAsOf = Argument.OptionalValue<int>(
        "knownAsOf", TypeNames.Date, "Only what was published by then.");

    public static readonly Argument<Modality[]?> Modalities = Argument.List<Modality>(
        "modalities", TypeNames.OptionalListOf(TypeNames.Modality), "`ASSERTED` and `REPORTED` by default.");

    public static readonly Argument<Rank[]?> Ranks = Argument.List<Rank>(
        "rank", TypeNames.OptionalListOf(TypeNames.Rank), "`NORMAL` and `PREFERRED` by default.");

    public static readonly Argument<bool> IncludeInferred = Argument.Flag(
        "includeInferred", "With derived statements.", defaultValue: true);

    public static readonly Argument<int?> MinCredibility = Argument.OptionalValue<int>(
        "minCredibility", TypeNames.Int, "The lowest rating, 1 to 5; excludes unrated statements.");

    /// <summary>For timeless statements.</summary>
    public static IReadOnlyList<Argument> Timeless { get; } = [KnownAsOf, Modalities, Ranks, IncludeInferred, MinCredibility];

    /// <summary>For statements with a time.</summary>
    public static IReadOnlyList<Argument> InTime { get; } = [AsOf, Certain, .. Timeless];

    /// <summary>
    /// Reads the arguments, or the fields of an input object with the same names, over the defaults in <paramref name="options"/>; null
    /// after reporting an error.
    /// </summary>
    public static EdgeFilterOptions? Read(InputValues values, EdgeFilterOptions options, BindContext context)
    {
        if (!NamedChoices.AreClear(values, context))
        {
            return null;
        }

        var credibility = MinCredibility.Read(values);
        if (credibility is < 1 or > 5)
        {
            context.Fail(
                $"{MinCredibility.Name} is {credibility}: it must be from 1 (confirmed) to 5 (improbable).",
                ApiErrorCodes.ArgumentOutOfRange);
            return null;
        }

        return options with
        {
            AsOf = AsOf.Read(values),
            Certainty = Certain.Read(values),
            KnownAsOf = KnownAsOf.Read(values),
            Ranks = Ranks.Read(values) is { } ranks ? [.. ranks] : DefaultRanks,
            Modalities = Modalities.Read(values) is { } modalities ? [.. modalities] : DefaultModalities,
            Bases = IncludeInferred.Read(values) ? Defaults.Bases : [Basis.Explicit, Basis.Implied],
            MinCredibility = credibility,
        };
    }
}
