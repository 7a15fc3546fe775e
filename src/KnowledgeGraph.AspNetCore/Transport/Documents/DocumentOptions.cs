using KnowledgeGraph.AspNetCore.Limits;


namespace KnowledgeGraph.AspNetCore.Transport.Documents;

/// <summary>Documents that a client may name instead of sending them. Section <c>Documents</c>.</summary>
public sealed class DocumentOptions
{
    /// <summary>
    /// The trusted documents: a folder of <c>.graphql</c> files, or a manifest in JSON, as Relay's compiler and Apollo's tools write it. A
    /// relative path is one in the folder of the server. Null for none.
    /// </summary>
    public string? Trusted { get; set; }

    /// <summary>Whether nothing but trusted documents is run.</summary>
    public bool TrustedOnly { get; set; }

    /// <summary>
    /// Whether clients may register documents by their hash: Apollo's automatic persisted queries. Never where only trusted ones are run.
    /// </summary>
    public bool Automatic { get; set; } = true;

    /// <summary>The number of registered documents that are kept. The least recently used go first.</summary>
    [AtLeast(0)]
    public int MaxAutomatic { get; set; } = 1_000;

    /// <summary>The bytes that registered documents may take up together.</summary>
    [AtLeast(0)]
    public long MaxAutomaticBytes { get; set; } = 8 * 1024 * 1024;
}
