namespace KnowledgeGraph.Exchange.Import.Data;

/// <summary>A value in somebody's data, whatever the format, with its place.</summary>
/// <param name="Offset">Where it begins in the text of its record or file; the record knows what is counted.</param>
public sealed record DataNode(DataKind Kind, int Offset)
{
    private Dictionary<string, DataNode>? _byKey;

    /// <summary>A text, a number or a boolean as it is written; empty for other kinds.</summary>
    public string Text { get; init; } = "";

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<DataNode> Items { get; init; } = [];

    /// <summary>The members of a map in their order; no key is there twice.</summary>
    public IReadOnlyList<KeyValuePair<string, DataNode>> Members { get; init; } = [];

    /// <summary>Where the keys of the members begin.</summary>
    public IReadOnlyList<int> KeyOffsets { get; init; } = [];

    /// <summary>Whether the mapping has looked at it.</summary>
    internal bool IsRead { get; set; }

    /// <summary>The member with this key; null if there is none.</summary>
    public DataNode? Find(string key)
    {
        if (Members.Count <= 8)
        {
            foreach (var member in Members)
            {
                if (member.Key == key)
                {
                    return member.Value;
                }
            }

            return null;
        }

        return (_byKey ??= Members.ToDictionary(member => member.Key, member => member.Value, StringComparer.Ordinal))
            .GetValueOrDefault(key);
    }
}
