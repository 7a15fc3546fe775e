using System.Collections.Immutable;

namespace KnowledgeGraph.Changes;

/// <summary>A change of one item between two graphs.</summary>
/// <typeparam name="T">A handle into a graph; it can be read until that graph is disposed.</typeparam>
/// <param name="Kind">Whether the item was gained, lost or altered.</param>
/// <param name="Old">The item in the old graph; null if it was gained.</param>
/// <param name="New">The item in the new graph; null if it was lost.</param>
/// <param name="Fields">The fields that differ if it was altered; empty otherwise. Plain texts, which outlive both graphs.</param>
public readonly record struct Change<T>(ChangeKind Kind, T? Old, T? New, ImmutableArray<FieldChange> Fields)
    where T : struct
{
    /// <summary>The item in the new graph, or in the old one if it was lost.</summary>
    public T Latest => New ?? Old.GetValueOrDefault();

    internal static Change<T> Gained(T thing) => new(ChangeKind.Gained, null, thing, []);

    internal static Change<T> Lost(T thing) => new(ChangeKind.Lost, thing, null, []);

    internal static Change<T> Altered(T old, T changed, ImmutableArray<FieldChange> fields) =>
        new(ChangeKind.Altered, old, changed, fields);
}
