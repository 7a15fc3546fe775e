using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Composition;

/// <summary>Resolves the type of a <c>Node</c>. Each feature sets its own types while the schema is built.</summary>
internal sealed class NodeTypeResolver : TypeResolver
{
    public TypeResolver? Entities { get; set; }

    public ObjectType? Statement { get; set; }

    public ObjectType? Source { get; set; }

    public override ObjectType? Resolve(in ObjectHandle handle, ResolveContext context) => handle.Part switch
    {
        Handles.StatementTable => Statement,
        Handles.SourceTable => Source,
        _ => Entities!.Resolve(handle, context),
    };
}
