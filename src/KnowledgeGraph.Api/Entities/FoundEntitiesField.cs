using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Entities;

/// <summary>A list field whose entities are computed when the field is resolved, not when its arguments are bound.</summary>
/// <typeparam name="TRequest">The bound arguments.</typeparam>
internal abstract class FoundEntitiesField<TRequest>(CursorScope scope, SchemaContext schema) : ListField(TypeFamily.Entity, scope, schema)
    where TRequest : class, IPaged
{
    public sealed override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        // The number of rows is known only now.
        var list = Find((TRequest)context.Bound!, parent, context);
        NamedId.AddHints(list.NamedIds, list.Graph, context);
        return PageArguments.LieWithin(list, context) ? RowPage.Read(list, 0, context) : ObjectHandle.Null;
    }

    /// <summary>Finds the entities.</summary>
    protected abstract FoundEntityList Find(TRequest request, in ObjectHandle parent, ResolveContext context);
}
