using System.Collections.Immutable;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Views;

/// <summary>The argument <c>view</c>: the statements that count.</summary>
internal static class ViewArgument
{
    public static readonly Argument<InputObject?> View = Argument.Optional<InputObject>(
        "view", ViewTypes.Name, "The statements that count.");

    private static readonly ImmutableArray<Modality> EveryModality = [.. Enum.GetValues<Modality>()];
    private static readonly ImmutableArray<Rank> EveryRank = [.. Enum.GetValues<Rank>()];

    /// <summary>The statements that count by default. <see cref="MentionedTraits"/> recognises these lists by identity.</summary>
    public static EdgeFilterOptions Defaults { get; } = new();

    /// <summary>Every statement.</summary>
    public static EdgeFilterOptions Unrestricted { get; } = new() { Modalities = EveryModality, Ranks = EveryRank };

    /// <summary>The default of <c>modalities</c>; see <see cref="MentionedTraits"/>.</summary>
    public static ImmutableArray<Modality> DefaultModalities => Defaults.Modalities;

    /// <summary>The default of <c>rank</c>.</summary>
    public static ImmutableArray<Rank> DefaultRanks => Defaults.Ranks;

    /// <summary>
    /// Reads <c>view</c> from arguments, or from an input object that has it, over the other <paramref name="options"/>. If it is absent,
    /// the view of the operation applies; a field whose resolver reads it says so by
    /// <see cref="FieldResolver.ReadsOperationDirectives"/>. Null after reporting an error.
    /// </summary>
    /// <param name="values">Null for none.</param>
    public static EdgeFilterOptions? Read(FactGraph graph, InputValues? values, EdgeFilterOptions options, BindContext context)
    {
        if (values is not null && !NamedChoices.AreClear(values, context))
        {
            return null;
        }

        InputValues? own = values is null ? null : View.Read(values);
        return (own ?? context.FindOperationDirective(ViewTypes.Directive)) is { } view
            ? ReadMembers(graph, view, options, context)
            : options with { Modalities = DefaultModalities, Ranks = DefaultRanks };
    }

    private static EdgeFilterOptions? ReadMembers(FactGraph graph, InputValues view, EdgeFilterOptions options, BindContext context)
    {
        var modalities = ViewMembers.Modalities.Read(view);
        var ranks = ViewMembers.Ranks.Read(view);
        var all = ViewMembers.All.Read(view);
        if (!NamedChoices.AreClear(ViewMembers.Choices, view, context)
            || (all && (Contradicts(ViewMembers.Modalities, modalities, context) || Contradicts(ViewMembers.Ranks, ranks, context)))
            || IsEmpty(ViewMembers.From.Read(view), ViewMembers.To.Read(view), context)
            || ReadSources(graph, view, context) is not { } without)
        {
            return null;
        }

        var credibility = ViewMembers.Credibility.Read(view);
        int? atLeast = null;
        if (credibility is not null && !CredibilityFilterType.AtLeast.TryReadOptional(credibility, context, out atLeast))
        {
            return null;
        }

        return options with
        {
            AsOf = ViewMembers.AsOf.Read(view),
            Certainty = ViewMembers.Certain.Read(view),
            From = ViewMembers.From.Read(view),
            To = ViewMembers.To.Read(view),
            KnownAsOf = ViewMembers.KnownAsOf.Read(view),
            UndatedSources = ViewMembers.UndatedSources.Read(view),
            Modalities = all ? EveryModality : modalities is null ? DefaultModalities : [.. modalities],
            Ranks = all ? EveryRank : ranks is null ? DefaultRanks : [.. ranks],
            Bases = ViewMembers.Bases.Read(view) is { } bases ? [.. bases] : Defaults.Bases,
            WithoutSources = without,
            MinCredibility = atLeast,
            IncludeUnrated = credibility is null || CredibilityFilterType.Unrated.Read(credibility),
        };
    }

    private static bool IsEmpty(int? from, int? to, BindContext context)
    {
        if (from is not { } first || to is not { } last || first <= last)
        {
            return false;
        }

        context.Fail(
            $"{ViewMembers.From.Name} is {Day.ToText(first)} and {ViewMembers.To.Name} is {Day.ToText(last)}: the range is empty.",
            ApiErrorCodes.ContradictoryArguments);
        return true;
    }

    private static bool Contradicts(Argument restriction, object? given, BindContext context)
    {
        if (given is null)
        {
            return false;
        }

        context.Fail(
            $"{ViewMembers.All.Name} is true, so that every modality and rank counts, and {restriction.Name} is given: omit one of them.",
            ApiErrorCodes.ContradictoryArguments);
        return true;
    }

    private static ImmutableArray<SourceDocument>? ReadSources(FactGraph graph, InputValues view, BindContext context)
    {
        var ids = ViewMembers.WithoutSources.Read(view) ?? [];
        if (ids.Length > ViewMembers.MaxSources)
        {
            context.Fail(
                $"{ViewMembers.WithoutSources.Name} has {ids.Length} items: at most {ViewMembers.MaxSources} are allowed.",
                ApiErrorCodes.TooManyItems);
            return null;
        }

        var sources = ImmutableArray.CreateBuilder<SourceDocument>(ids.Length);
        foreach (var id in ids)
        {
            if (!graph.TryFindSource(id, out var source))
            {
                context.Fail(
                    $"{ViewMembers.WithoutSources.Name} has \"{id}\", which is not the id of a source: nothing would be left out. "
                        + "`sources` lists them.",
                    ApiErrorCodes.UnknownSource);
                return null;
            }

            sources.Add(source);
        }

        return sources.DrainToImmutable();
    }
}
