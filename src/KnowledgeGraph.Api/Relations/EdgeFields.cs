using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Relations;

/// <summary>The statement behind a relation.</summary>
internal sealed class EdgeStatementResolver : ObjectResolver
{
    public static EdgeStatementResolver Instance { get; } = new();

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var list = (EdgeList)RowPage.ListOf(parent);
        return Handles.Statement(list.Graph, list.Statement(parent.Row));
    }
}

/// <summary>The predicate of a relation.</summary>
internal sealed class EdgePredicateResolver(EnumTable predicates) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        predicates.Write(((RelationshipList)RowPage.ListOf(parent)).Predicate(parent.Row), writer);
}

/// <summary>Which way a relation goes, as seen from the entity whose list it stands in.</summary>
internal sealed class EdgeDirectionResolver(EnumTable directions) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
    {
        var isForward = ((RelationshipList)RowPage.ListOf(parent)).IsForward(parent.Row);
        directions.Write((int)(isForward ? Direction.Out : Direction.In), writer);
    }
}
