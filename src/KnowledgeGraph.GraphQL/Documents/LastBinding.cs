using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Coercion;

namespace KnowledgeGraph.GraphQL.Documents;

/// <summary>
/// What a field bound from its variables the last time. Of a query that clients repeat, few variables differ between requests (an id, a cursor),
/// and page sizes, filters and orders stay what they were: they need not be bound anew.
/// </summary>
/// <param name="variables">The variables that the arguments of the field depend on.</param>
internal sealed class LastBinding(ImmutableArray<string> variables)
{
    /// <summary>Variables that take up more bytes than this are not kept: who sends them decides how much it would be.</summary>
    private const int MaxSize = 1024;

    private Entry? _entry;

    /// <summary>Finds what was bound for the same root from the same values.</summary>
    public bool TryGet(object? root, VariableValues given, out object? bound)
    {
        var entry = Volatile.Read(ref _entry);
        bound = entry?.Bound;
        if (entry is null || !ReferenceEquals(entry.Root, root))
        {
            return false;
        }

        for (var index = 0; index < variables.Length; index++)
        {
            given.TryGet(variables[index], out var value);
            if (!InputEquality.AreEqual(entry.Values[index], value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Keeps what was bound, in place of what was bound before.</summary>
    public void Keep(object? root, VariableValues given, object? bound)
    {
        if (given.Size > MaxSize)
        {
            return;
        }

        var values = new object?[variables.Length];
        for (var index = 0; index < variables.Length; index++)
        {
            given.TryGet(variables[index], out values[index]);
        }

        Volatile.Write(ref _entry, new Entry(root, values, bound));
    }

    /// <summary>Drops what was bound for a root that is used no more.</summary>
    public void Forget(object root)
    {
        if (ReferenceEquals(Volatile.Read(ref _entry)?.Root, root))
        {
            Volatile.Write(ref _entry, null);
        }
    }

    /// <param name="Root">The root that was given while binding.</param>
    /// <param name="Values">The values of the variables.</param>
    /// <param name="Bound">What the resolver made of them.</param>
    private sealed record Entry(object? Root, object?[] Values, object? Bound);
}
