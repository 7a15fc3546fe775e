using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Sources;

/// <summary>A part of a quotation.</summary>
internal sealed class QuoteTextResolver(Func<TextQuote, string?> read) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteString(SourceReaders.Passage(Handles.Graph(parent), parent).Quote is { } quote ? read(quote) : null);
}
