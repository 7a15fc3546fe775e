using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace KnowledgeGraph.Exchange.Import.Drafting;

/// <summary>
/// The distinct values of a column. The first 100,000 are held with their numbers; of each further one 8 bytes of a digest, until the budget
/// is spent, or more than a tenth of all values has come before, so that the column tells nothing apart.
/// </summary>
internal sealed class DistinctValues(DistinctBudget budget)
{
    private const int MaxHeld = 100_000;
    private const int MaxRepeatedShare = 10;

    private readonly Dictionary<string, int> _held = new(StringComparer.Ordinal);
    private HashSet<long>? _further = [];
    private long _count;

    /// <summary>The first values with their numbers.</summary>
    public IReadOnlyDictionary<string, int> Held => _held;

    /// <summary>The number of distinct values; a lower bound unless <see cref="IsExact"/>.</summary>
    public int Count => _held.Count + (_further?.Count ?? 0);

    /// <summary>Whether all distinct values were counted.</summary>
    public bool IsExact => _further is not null;

    /// <summary>Takes a value. O(length).</summary>
    public void Add(string value)
    {
        _count++;
        if (_held.Count < MaxHeld || _held.ContainsKey(value))
        {
            _held[value] = _held.GetValueOrDefault(value) + 1;
            return;
        }

        if (_further is null)
        {
            return;
        }

        var digest = DigestOf(value);
        var isFull = !_further.Contains(digest) && !budget.TryTake();
        if (!isFull)
        {
            _further.Add(digest);
        }

        if (isFull || (_count - Count) * MaxRepeatedShare > _count)
        {
            budget.Return(_further.Count);
            _further = null;
        }
    }

    /// <summary>Whether a value was taken; false for some that were unless <see cref="IsExact"/>. O(length).</summary>
    public bool Contains(string value) => _held.ContainsKey(value) || (_further is { Count: > 0 } further && further.Contains(DigestOf(value)));

    private static long DigestOf(string value)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(value.AsSpan()), digest);
        return BinaryPrimitives.ReadInt64LittleEndian(digest);
    }
}
