using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Paths;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary><c>Query.ranking</c>.</summary>
internal sealed class RankingField(SchemaContext schema) : FoundEntitiesField<RankingField.Request>(CursorScope.Ranking, schema)
{
    private static readonly Argument<CentralityMeasure> By = Argument.Required<CentralityMeasure>(
        "by", StructureEnums.CentralityMeasure + "!", "The measure of centrality.");

    private static readonly Argument<Kind[]?> Kinds = NamedChoices.Kinds.As("Only entities of these kinds, ranked among all.");

    protected override IEnumerable<Argument> OwnArguments => [By, Kinds, PathFilter.Via];

    protected override Argument? View => null;

    protected override string WhereDescription =>
        "Only entities that satisfy this, ranked among all. Conditions read the statements that count.";

    protected override string? LastOrder => null;

    public static FieldDefinition Create(SchemaContext schema) => new RankingField(schema).As(
        "ranking",
        StructureTypes.RankingConnection,
        "Entities by centrality: the highest score first, ties in the order of the set. Several statements between two "
            + "entities count as one edge, regardless of direction; with a `direction` in `via`, only that direction counts.");

    protected override int Number(ArgumentValues arguments) => (int)By.Read(arguments);

    protected override bool AreInOrder(ArgumentValues arguments, BindContext context) => NamedChoices.AreClear(arguments, context);

    protected override EdgeFilterOptions? ReadView(FactGraph graph, ArgumentValues arguments, BindContext context) =>
        PathFilter.Read(graph, PathFilter.Via.Read(arguments), context);

    protected override IPaged Create(in ListRequest request, BindContext context) => new Request(
        By.Read(request.Arguments),
        KindSelection.Of(request.Graph.Ontology, Kinds.Read(request.Arguments)),
        EdgeFilter.Compile(request.Graph, request.View),
        request.Query,
        PathFilter.AvoidedIds(PathFilter.Via.Read(request.Arguments)));

    protected override FoundEntityList Find(Request request, in ObjectHandle parent, ResolveContext context)
    {
        IdHints.AddAll(request.AvoidedIds, request.Filter.Graph, context);
        var structure = request.Filter.Graph.Structure;
        var ranking = request.Filter.IsDefault
            ? context.Await(structure.BeginRanking(request.By))
            : structure.Ranking(request.By, request.Filter, context.CancellationToken);
        return new RankingList(ranking, request.Kinds, request.Filter, request.Query);
    }

    internal sealed record Request(CentralityMeasure By, bool[]? Kinds, EdgeFilter Filter, ListQuery Query, string[] AvoidedIds) : IPaged
    {
        public PageRequest Page => Query.Page;
    }
}

/// <summary><c>RankingEdge.score</c>.</summary>
internal sealed class RankingScoreResolver : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteDouble(((RankingList)RowPage.ListOf(parent)).Score(parent.Row));
}

/// <summary><c>RankingEdge.rank</c>.</summary>
internal sealed class RankingRankResolver : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) => writer.WriteInt(parent.Row + 1);
}
