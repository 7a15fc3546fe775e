using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.AspNetCore;

namespace KnowledgeGraph.Server.Security;

/// <summary>The keys, as digests. Looking one up takes the same time for every key, right or wrong.</summary>
internal sealed class ApiKeys
{
    private readonly (byte[] Digest, ApiClient Client)[] _keys;

    /// <exception cref="InvalidOptionException">A digest is not a SHA-256 digest.</exception>
    public ApiKeys(ApiKeyOptions options) =>
        _keys = [.. options.Keys.Select(entry => (Digest(entry.Key, entry.Value.Sha256), new ApiClient(entry.Key, entry.Value.Requests)))];

    public bool Any => _keys.Length > 0;

    /// <summary>The holder of a key; null if nobody holds it. O(keys).</summary>
    /// <seealso href="https://codahale.com/a-lesson-in-timing-attacks/"/>
    public ApiClient? Find(string key)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(key), digest);
        ApiClient? found = null;
        foreach (var (known, client) in _keys)
        {
            // All are looked at, whichever it is.
            found = CryptographicOperations.FixedTimeEquals(known, digest) ? client : found;
        }

        return found;
    }

    private static byte[] Digest(string name, string sha256) =>
        sha256.Length == 2 * SHA256.HashSizeInBytes && sha256.All(char.IsAsciiHexDigit)
            ? Convert.FromHexString(sha256)
            : throw new InvalidOptionException(
                $"ApiKeys:Keys:{name}:Sha256 is not a SHA-256: use 64 hex digits, as `printf %s \"$KEY\" | sha256sum` prints them.");
}
