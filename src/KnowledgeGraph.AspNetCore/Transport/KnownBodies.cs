using System.Buffers.Binary;

namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>
/// The parameters of bodies that were read before: programs send the same ones again and again, and one that is known byte for byte need not be
/// read as JSON. Kept are short bodies with nothing in them except for a document and the name of an operation, from their second time on.
/// Thread-safe, without locks.
/// </summary>
internal sealed class KnownBodies
{
    /// <summary>The bytes of a body that is kept.</summary>
    public const int MaxLength = 8 * 1024;

    /// <summary>How many are kept; each body has one place, and takes it over from another.</summary>
    private const int Places = 128;

    /// <summary>How many words of a body its place depends on.</summary>
    private const int SampledWords = 16;

    private readonly Entry?[] _entries = new Entry?[Places];
    private readonly uint[] _candidates = new uint[Places];

    /// <summary>Finds the parameters of a body. O(length), at the speed of comparing memory.</summary>
    public bool TryRead(ReadOnlySpan<byte> body, GraphQLParameters parameters)
    {
        if (body.Length > MaxLength || Volatile.Read(ref _entries[PlaceOf(HashOf(body))]) is not { } entry || !body.SequenceEqual(entry.Body))
        {
            return false;
        }

        parameters.UseDocument(entry.Document);
        parameters.OperationName = entry.OperationName;
        return true;
    }

    /// <summary>Keeps the parameters that a body was read as, if it is such a body and came before. O(length).</summary>
    public void Add(ReadOnlySpan<byte> body, GraphQLParameters parameters)
    {
        if (body.Length > MaxLength || !parameters.IsDocumentAlone)
        {
            return;
        }

        // A client that never sends the same twice has nothing copied, and displaces little.
        var hash = HashOf(body);
        var place = PlaceOf(hash);
        if (_candidates[place] != hash)
        {
            _candidates[place] = hash;
            return;
        }

        Volatile.Write(ref _entries[place], new Entry(body.ToArray(), parameters.Document.ToArray(), parameters.OperationName));
    }

    private static int PlaceOf(uint hash) => (int)(hash % Places);

    /// <summary>A hash of some of the body: what is found is compared as a whole.</summary>
    private static uint HashOf(ReadOnlySpan<byte> body)
    {
        var hash = (ulong)body.Length;
        var step = Math.Max(sizeof(ulong), (body.Length - sizeof(ulong)) / SampledWords);
        for (var place = 0; place <= body.Length - sizeof(ulong); place += step)
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(body[place..])) * 0x9E3779B97F4A7C15;
            hash ^= hash >> 32;
        }

        return (uint)hash;
    }

    private sealed record Entry(byte[] Body, byte[] Document, string? OperationName);
}
