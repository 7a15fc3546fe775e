using KnowledgeGraph.Api.CitedDocuments;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Sources;

/// <summary><c>Evidence.passage</c>: null if the document is not available.</summary>
internal sealed class PassageResolver(DocumentFolder documents) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
    {
        var found = FactSetRoot.Of(context).Documents;
        if (PassageText.TryRead(documents, found, SourceReaders.Passage(Handles.Graph(parent), parent), out var passage))
        {
            writer.WriteString(passage);
        }
        else
        {
            writer.WriteNull();
        }
    }
}
