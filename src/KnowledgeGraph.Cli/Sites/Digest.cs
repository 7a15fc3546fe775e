using System.Security.Cryptography;

namespace KnowledgeGraph.Cli.Sites;

/// <summary>SHA-256 in 64 lower-case hex digits.</summary>
internal static class Digest
{
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public static string Of(Stream content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
