using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>A YAML document that was read.</summary>
/// <param name="Root">Null where it is empty or cannot be read. Offsets count UTF-16 code units.</param>
/// <param name="Findings">What is wrong with it, with places from its beginning.</param>
public sealed record YamlDocument(string Path, string Text, DataNode? Root, IReadOnlyList<ImportFinding> Findings)
{
    private List<int>? _lineStarts;

    /// <summary>Where an offset is. O(log lines).</summary>
    public DataPlace PlaceOf(int offset) => DataPlace.First.Add(Text, _lineStarts ??= DataPlace.LineStarts(Text), offset);
}
