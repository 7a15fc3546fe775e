using System.Collections.Concurrent;

namespace KnowledgeGraph.Api.CitedDocuments;

/// <summary>
/// The documents of one graph that were looked for so far, found or not, by the row of their source. May be used by many threads.
/// </summary>
internal sealed class DocumentCache
{
    private readonly ConcurrentDictionary<SourceRow, Lazy<CitedDocument?>> _documents = new();

    /// <summary>What is known of a source; read once.</summary>
    public CitedDocument? Find(SourceDocument source, Func<SourceDocument, CitedDocument?> read)
    {
        if (!_documents.TryGetValue(source.Row, out var document))
        {
            document = _documents.GetOrAdd(source.Row, new Lazy<CitedDocument?>(() => read(source)));
        }

        return document.Value;
    }
}
