using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Lists.Facets;

/// <summary><c>facets</c> of a connection, counted on demand over all pages.</summary>
internal sealed class FacetsResolver(FacetNames names) : ObjectListResolver
{
    private const int MaxCount = 1_000;

    private static readonly Argument<FacetKey[]> By = Argument.RequiredList<FacetKey>(
        "by", $"[{FacetTypes.Key}!]!", "The keys to count by.");

    private static readonly BoundedArgument First = new(
        "first", $"The maximum number for each key, up to {MaxCount}: those with the most items.", min: 0, MaxCount, defaultValue: 100);

    public static IReadOnlyList<Argument> Arguments { get; } = [By, First];

    public override object? Bind(ArgumentValues arguments, BindContext context)
    {
        if (!First.TryRead(arguments, context, out var first))
        {
            return null;
        }

        FacetKey[] keys = [.. By.Read(arguments).Distinct()];
        if (keys.Length > 0)
        {
            return new Request(keys, first);
        }

        context.Fail($"{By.Name} is an empty list: specify at least one key.", ApiErrorCodes.EmptyList);
        return null;
    }

    public override int MaxItems(object? bound) => bound is Request request ? request.Keys.Length * request.First : 0;

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        count = 0;
        var request = (Request)context.Bound!;
        var list = RowPage.ListOf(parent).Whole(context);
        var owner = RowPage.OwnerOf(parent, context);
        var facets = new List<Facet>();
        var work = new FilterWork(list.MaxSteps, context.CancellationToken);
        foreach (var key in request.Keys)
        {
            if (!FacetTally.IsAvailable(key, list.Parts))
            {
                context.Fail(Unavailable(key, list.Parts), ApiErrorCodes.NoFacet);
                return ObjectHandle.Null;
            }
        }

        var counts = FacetTally.Count(list, owner, request.Keys, ref work);
        if (work.IsExhausted)
        {
            return RowPage.Fail(list, context);
        }

        for (var i = 0; i < counts.Length; i++)
        {
            facets.AddRange(Create(list.Graph, request.Keys[i], counts[i], request.First));
        }

        count = facets.Count;
        return new ObjectHandle(facets);
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context) =>
        new(((List<Facet>)list.Reference!)[index]);

    private IEnumerable<Facet> Create(FactGraph graph, FacetKey key, IEnumerable<(int Number, int Count)> counts, int first) => counts
        .OrderByDescending(static value => value.Count)
        .ThenBy(static value => value.Number)
        .Take(first)
        .Select(value => names.Create(key, value.Number, value.Count, graph));

    private static string Unavailable(FacetKey key, FacetParts parts)
    {
        var available = Enum.GetValues<FacetKey>().Where(other => FacetTally.IsAvailable(other, parts)).Select(FacetTypes.NameOf).ToArray();
        return $"The items of this list have nothing to count by {FacetTypes.NameOf(key)}: "
            + (available.Length == 0 ? "they cannot be counted by anything." : $"they can be counted by {string.Join(", ", available)}.");
    }

    private sealed record Request(FacetKey[] Keys, int First);
}

/// <summary><c>entityCount</c> of a connection, counted on demand over all pages.</summary>
internal sealed class EntityCountResolver : LeafResolver
{
    public static EntityCountResolver Instance { get; } = new();

    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
    {
        var list = RowPage.ListOf(parent).Whole(context);
        if (!list.Parts.HasFlag(FacetParts.Entity))
        {
            context.Fail("The items of this list are not entities and have none: totalCount counts them.", ApiErrorCodes.NoFacet);
            return;
        }

        var work = new FilterWork(list.MaxSteps, context.CancellationToken);
        var count = FacetTally.CountEntities(list, RowPage.OwnerOf(parent, context), ref work);
        if (work.IsExhausted)
        {
            RowPage.Fail(list, context);
        }

        writer.WriteInt(count);
    }
}
