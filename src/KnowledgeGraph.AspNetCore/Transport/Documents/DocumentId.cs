using System.Buffers;
using System.Security.Cryptography;

namespace KnowledgeGraph.AspNetCore.Transport.Documents;

/// <summary>
/// The names of documents: <c>sha256:</c> with the hexadecimal digest of the text, the digest alone, or a name that a manifest gives.
/// </summary>
/// <seealso href="https://graphql.github.io/graphql-over-http/draft/#sec-Appendix-Persisted-Documents"/>
internal static class DocumentId
{
    private const string Prefix = "sha256:";

    public static SearchValues<char> HexDigits { get; } = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The digest of a document in lower case, which is its name without the prefix.</summary>
    public static string Of(ReadOnlySpan<byte> document) => Convert.ToHexStringLower(SHA256.HashData(document));

    /// <summary>A name without its prefix.</summary>
    public static string WithoutPrefix(string id) => id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : id;
}
