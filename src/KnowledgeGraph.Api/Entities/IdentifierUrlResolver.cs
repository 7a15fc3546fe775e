using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Entities;

/// <summary><c>ExternalIdentifier.url</c>.</summary>
internal sealed class IdentifierUrlResolver : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteString(Handles.Graph(parent).Entity(parent.AsEntity()).Identifiers[parent.Part].Url);
}
