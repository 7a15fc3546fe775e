namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>Fields from selection sets that a response merges into one object.</summary>
internal sealed class MergedSet : IEquatable<MergedSet>
{
    private readonly int[] _ids;
    private readonly int _hash;

    /// <param name="fields">The fields, in any order and perhaps more than once.</param>
    /// <param name="isShapeOnly">Whether the objects are never the same, so that only the shape of the fields matters.</param>
    public MergedSet(IEnumerable<MergeField> fields, bool isShapeOnly)
    {
        Fields = [.. fields.DistinctBy(static field => field.Id)];
        IsShapeOnly = isShapeOnly;
        _ids = [.. Fields.Select(static field => field.Id)];
        Array.Sort(_ids);
        var hash = default(HashCode);
        hash.Add(isShapeOnly);
        foreach (var id in _ids)
        {
            hash.Add(id);
        }

        _hash = hash.ToHashCode();
    }

    public List<MergeField> Fields { get; }

    public bool IsShapeOnly { get; }

    public bool Equals(MergedSet? other) =>
        other is not null && IsShapeOnly == other.IsShapeOnly && _ids.AsSpan().SequenceEqual(other._ids);

    public override bool Equals(object? obj) => Equals(obj as MergedSet);

    public override int GetHashCode() => _hash;
}
