using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Sources;

/// <summary><c>SourceLink.note</c>.</summary>
internal sealed class LinkNoteResolver : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteString(SourceReaders.Link(Handles.Graph(parent), parent).Note);
}
