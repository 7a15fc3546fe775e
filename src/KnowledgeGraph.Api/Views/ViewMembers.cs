using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Views;

/// <summary>The members of <c>View</c>, which are the arguments of <c>@view</c> too.</summary>
internal static class ViewMembers
{
    /// <summary>The maximum number of sources that a view can leave out.</summary>
    public const int MaxSources = 100;

    public static readonly Argument<int?> AsOf = Argument.OptionalValue<int>(
        "asOf", TypeNames.Date, "Only what holds on this day, and only entities that exist on it.")
            .AlsoKnownAs("on", "at", "date", "day", "asAt", "atDate");

    public static readonly Argument<Certainty> Certain = Argument.WithDefault(
        "certainty",
        TypeNames.Certainty,
        "With `asOf`: whether it must hold possibly or certainly.",
        Certainty.Possibly,
        CertaintyType.Possible);

    public static readonly Argument<int?> From = Argument.OptionalValue<int>(
        "from", TypeNames.Date, "Only what may hold on this day or later. What has no time holds on every day.")
            .AlsoKnownAs("since");

    public static readonly Argument<int?> To = Argument.OptionalValue<int>(
        "to", TypeNames.Date, "Only what may hold on this day or earlier.")
            .AlsoKnownAs("until", "till");

    public static readonly Argument<int?> KnownAsOf = Argument.OptionalValue<int>(
        "knownAsOf", TypeNames.Date, "Only what a source had published by the end of this day.");

    public static readonly Argument<bool> UndatedSources = Argument.Flag(
        "undatedSources",
        "With `knownAsOf`: whether what comes from a source without a date, or from no source, counts as known.",
        defaultValue: false);

    public static readonly Argument<Modality[]?> Modalities = Argument.List<Modality>(
        "modalities",
        TypeNames.OptionalListOf(TypeNames.Modality),
        "Only these modalities. By default `ASSERTED` and `REPORTED`; all for conflicts, and where conditions mention the modality.");

    public static readonly Argument<Rank[]?> Ranks = Argument.List<Rank>(
        "rank",
        TypeNames.OptionalListOf(TypeNames.Rank),
        "Only these ranks. By default `NORMAL` and `PREFERRED`; all for conflicts, and where conditions mention the rank.");

    public static readonly Argument<bool> All = Argument.Flag(
        "all", "Every modality and every rank, in place of `modalities` and `rank`.", defaultValue: false);

    public static readonly Argument<Basis[]?> Bases = Argument.List<Basis>(
        "basis", TypeNames.OptionalListOf(TypeNames.Basis), "Only statements with one of these bases; all by default.");

    public static readonly Argument<string[]?> WithoutSources = Argument.List<string>(
        "withoutSources",
        TypeNames.OptionalListOf(TypeNames.Id),
        $"At most {MaxSources} sources, treated as if they did not exist: what has no other evidence does not count, nor what is derived "
            + "from that alone, and their days make nothing certain.");

    public static readonly Argument<InputObject?> Credibility = Argument.Optional<InputObject>(
        "credibility", CredibilityFilterType.Name, "Only statements with this credibility; all by default.");

    public static IReadOnlyList<Argument> Every { get; } =
        [AsOf, Certain, From, To, KnownAsOf, UndatedSources, Modalities, Ranks, All, Bases, WithoutSources, Credibility];

    /// <summary>The lists that select nothing if they are empty.</summary>
    public static IReadOnlyList<Argument> Choices { get; } = [Modalities, Ranks, Bases];
}
