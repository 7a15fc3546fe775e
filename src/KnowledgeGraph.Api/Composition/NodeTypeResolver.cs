using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Composition;

/// <summary>Says of whatever has an id which type it has. Each feature fills in its own while the schema is made.</summary>
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
