using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Entities;

/// <summary>
/// A list field whose entities are found by something that takes time: when the field is read, not when its arguments are bound.
/// </summary>
/// <typeparam name="TRequest">What the arguments are bound to.</typeparam>
internal abstract class FoundEntitiesField<TRequest>(CursorScope scope, SchemaContext schema) : ListField(TypeFamily.Entity, scope, schema)
    where TRequest : class, IPaged
{
    public sealed override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        // Only now is it known which places there are.
        var list = Find((TRequest)context.Bound!, parent, context);
        return PageArguments.LieWithin(list, context) ? RowPage.Read(list, 0, context) : ObjectHandle.Null;
    }

    /// <summary>Finds the entities.</summary>
    protected abstract FoundEntityList Find(TRequest request, in ObjectHandle parent, ResolveContext context);
}
