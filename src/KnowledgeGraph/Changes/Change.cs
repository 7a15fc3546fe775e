using System.Collections.Immutable;

namespace KnowledgeGraph.Changes;

/// <summary>What became of one thing.</summary>
/// <typeparam name="T">A handle of a graph: it can be read as long as its graph is not disposed.</typeparam>
/// <param name="Kind">Gained, lost or altered.</param>
/// <param name="Old">In the old graph; null where it was gained.</param>
/// <param name="New">In the new graph; null where it was lost.</param>
/// <param name="Fields">What differs, where it was altered; empty otherwise. Plain texts, which outlive both graphs.</param>
public readonly record struct Change<T>(ChangeKind Kind, T? Old, T? New, ImmutableArray<FieldChange> Fields)
    where T : struct
{
    /// <summary>As the new graph has it, or as the old one had it where it was lost.</summary>
    public T Latest => New ?? Old.GetValueOrDefault();

    internal static Change<T> Gained(T thing) => new(ChangeKind.Gained, null, thing, []);

    internal static Change<T> Lost(T thing) => new(ChangeKind.Lost, thing, null, []);

    internal static Change<T> Altered(T old, T changed, ImmutableArray<FieldChange> fields) => new(ChangeKind.Altered, old, changed, fields);
}
