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

/// <summary>The direction of a relation, as seen from the owner of the list.</summary>
internal sealed class EdgeDirectionResolver(EnumTable directions) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
    {
        var isForward = ((RelationshipList)RowPage.ListOf(parent)).IsForward(parent.Row);
        directions.Write((int)(isForward ? Direction.Out : Direction.In), writer);
    }
}
