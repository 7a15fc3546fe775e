using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Coercion;

namespace KnowledgeGraph.GraphQL.Documents;

/// <summary>
/// The arguments that a field last bound from its variables. Between the repetitions of a query few variables differ (an id, a cursor); page sizes,
/// filters and orders stay the same and need not be bound again.
/// </summary>
/// <param name="variables">The variables that the arguments of the field depend on.</param>
// Why: docs/decisions.md#a-fields-last-binding-serves-the-next-request
internal sealed class LastBinding(ImmutableArray<string> variables)
{
    /// <summary>Variables larger than this, in bytes, are not kept: clients would decide how much memory that takes.</summary>
    private const int MaxSize = 1024;

    private Entry? _entry;

    /// <summary>Finds the value bound for the same root from the same variables.</summary>
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

    /// <summary>Keeps a bound value in place of the one before.</summary>
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

    /// <summary>Drops the value if it was bound for this root, which is no longer used.</summary>
    public void Forget(object root)
    {
        if (ReferenceEquals(Volatile.Read(ref _entry)?.Root, root))
        {
            Volatile.Write(ref _entry, null);
        }
    }

    /// <param name="Root">The root at the time of binding.</param>
    /// <param name="Values">The values of the variables.</param>
    /// <param name="Bound">The value that the resolver bound.</param>
    private sealed record Entry(object? Root, object?[] Values, object? Bound);
}
