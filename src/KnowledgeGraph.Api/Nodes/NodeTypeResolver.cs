using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Nodes;

/// <summary>Says of whatever has an id which type it has.</summary>
internal sealed class NodeTypeResolver(TypeResolver entities, ObjectType statement, ObjectType source) : TypeResolver
{
    public override ObjectType? Resolve(in ObjectHandle handle, ResolveContext context) => handle.Part switch
    {
        Handles.StatementTable => statement,
        Handles.SourceTable => source,
        _ => entities.Resolve(handle, context),
    };
}
