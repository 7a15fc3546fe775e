using System.Text;

namespace KnowledgeGraph.Api.Federation;

/// <summary>Finds entities by their identifiers. Takes 8 bytes for each identifier.</summary>
internal sealed class IdentifierIndex
{
    private const int RowBits = 32;

    private readonly FactGraph _graph;

    // The hash of an identifier, then the row of its entity, in order.
    private readonly ulong[] _entries;

    /// <summary>O(n log n) in the number of identifiers.</summary>
    public IdentifierIndex(FactGraph graph)
    {
        _graph = graph;
        var entries = new List<ulong>();
        for (var row = 0; row < graph.Entities.Count; row++)
        {
            foreach (var identifier in graph.Entity(new EntityRow(row)).Identifiers)
            {
                entries.Add(((ulong)HashOf(identifier.Scheme, identifier.ValueUtf8) << RowBits) | (uint)row);
            }
        }

        entries.Sort();
        _entries = [.. entries];
    }

    /// <summary>The entity with an identifier, the first one if several have it. O(log n).</summary>
    public Entity? Find(IdentifierScheme scheme, string value)
    {
        var utf8 = Encoding.UTF8.GetBytes(value);
        var hash = HashOf(scheme, utf8);
        var at = Array.BinarySearch(_entries, (ulong)hash << RowBits);
        for (at = at < 0 ? ~at : at; at < _entries.Length && (uint)(_entries[at] >> RowBits) == hash; at++)
        {
            var entity = _graph.Entity(new EntityRow((int)(uint)_entries[at]));
            foreach (var identifier in entity.Identifiers)
            {
                if (identifier.Scheme.Index == scheme.Index && identifier.ValueUtf8.SequenceEqual(utf8))
                {
                    return entity;
                }
            }
        }

        return null;
    }

    private static uint HashOf(IdentifierScheme scheme, ReadOnlySpan<byte> value)
    {
        var hash = default(HashCode);
        hash.Add(scheme.Index);
        hash.AddBytes(value);
        return (uint)hash.ToHashCode();
    }
}
