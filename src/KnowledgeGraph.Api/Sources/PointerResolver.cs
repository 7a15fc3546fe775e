using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Sources;

/// <summary><c>Evidence.pointer</c>.</summary>
internal sealed class PointerResolver : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteString(SourceReaders.Passage(Handles.Graph(parent), parent).Pointer);
}
