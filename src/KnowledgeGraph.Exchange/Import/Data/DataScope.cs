namespace KnowledgeGraph.Exchange.Import.Data;

/// <summary>A value whose paths are looked up: a record, or an item of a list in it.</summary>
/// <param name="Record">The record.</param>
/// <param name="Node">The value.</param>
/// <param name="Parent">The value around it; null for the record itself.</param>
/// <param name="Index">From 0, in the list that it is an item of.</param>
internal sealed record DataScope(DataRecord Record, DataNode Node, DataScope? Parent, int Index)
{
    /// <summary>
    /// Records of other inputs by the name of the join; <see cref="DataKind.Nothing"/> where there is no such record, null where there is no
    /// such join.
    /// </summary>
    public Func<string, DataScope, DataNode?>? Join { get; init; }

    /// <summary>The key of the value, if it is the member of a map.</summary>
    public string Key { get; init; } = Record.Key;

    public DataScope Inside(DataNode node, int index, string key) => new(Record, node, this, index) { Join = Join, Key = key };
}
