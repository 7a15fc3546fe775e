using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Statements;

/// <summary>The digest of what was reviewed.</summary>
internal sealed class ReviewDigestResolver : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteString(Handles.Graph(parent).Statement(parent.AsStatement()).Reviews[parent.Part].DigestText);
}
