using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Relations;

/// <summary>The statement that leads to the item of an edge; null in lists whose items have none.</summary>
internal sealed class EdgeStatementResolver : ObjectResolver
{
    public static EdgeStatementResolver Instance { get; } = new();

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var list = RowPage.ListOf(parent);
        var statement = list.StatementAt(parent.Part, parent.Row);
        return statement.IsNone ? ObjectHandle.Null : Handles.Statement(list.Graph, statement);
    }
}

/// <summary>A written date of the statement that leads to the item of an edge; null in lists whose items have none.</summary>
/// <param name="place">The place of the date, one of those of <see cref="Handles"/>.</param>
internal sealed class EdgeDateResolver(int place) : ObjectResolver
{
    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var list = RowPage.ListOf(parent);
        var statement = list.StatementAt(parent.Part, parent.Row);
        return statement.IsNone
            ? ObjectHandle.Null
            : DateReaders.Written(list.Graph, Handles.Statement(list.Graph, statement), place);
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
