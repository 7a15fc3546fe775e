using System.Collections.Concurrent;

namespace KnowledgeGraph.Api.CitedDocuments;

/// <summary>The documents of one graph that were requested so far, found or not, by the row of their source. Thread-safe.</summary>
internal sealed class DocumentCache
{
    private readonly ConcurrentDictionary<SourceRow, Lazy<CitedDocument?>> _documents = new();

    /// <summary>The document of a source, read once; null if it is not available.</summary>
    public CitedDocument? Find(SourceDocument source, Func<SourceDocument, CitedDocument?> read)
    {
        if (!_documents.TryGetValue(source.Row, out var document))
        {
            document = _documents.GetOrAdd(source.Row, new Lazy<CitedDocument?>(() => read(source)));
        }

        return document.Value;
    }
}
