using System.Collections.Frozen;
using KnowledgeGraph.Api.StoredOperations;

namespace KnowledgeGraph.AspNetCore.Transport.Documents;

/// <summary>The documents that the team has agreed to, by name. They do not change while the server runs.</summary>
internal sealed class TrustedDocuments
{
    private readonly FrozenDictionary<string, byte[]> _byId;

    /// <param name="byName">The documents by the names that a manifest gives them; each can be found by its digest too.</param>
    public TrustedDocuments(IEnumerable<KeyValuePair<string, byte[]>> byName)
    {
        var byId = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (name, document) in byName)
        {
            byId[DocumentId.WithoutPrefix(name)] = document;
            byId.TryAdd(DocumentId.Of(document), document);
        }

        Documents = [.. byId.Values.Distinct()];
        _byId = byId.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <param name="operations">The documents that a folder or a manifest stores.</param>
    public TrustedDocuments(IReadOnlyList<StoredOperation> operations)
        : this(operations.Select(static operation => KeyValuePair.Create(
            operation.Name ?? DocumentId.Of(operation.Document.Span), operation.Document.ToArray()))) => Operations = operations;

    public static TrustedDocuments None { get; } = new(Array.Empty<StoredOperation>());

    public IReadOnlyList<byte[]> Documents { get; }

    /// <summary>The same with the places that they are stored in; empty where they come from elsewhere.</summary>
    public IReadOnlyList<StoredOperation> Operations { get; } = [];

    /// <summary>The document of this name, with or without <c>sha256:</c>; null if there is none. O(1).</summary>
    public byte[]? Find(string id) => _byId.GetValueOrDefault(DocumentId.WithoutPrefix(id));

    /// <summary>Whether a text is one of the documents, byte for byte. Linear in the text.</summary>
    public bool Contains(ReadOnlySpan<byte> document) => _byId.ContainsKey(DocumentId.Of(document));
}
