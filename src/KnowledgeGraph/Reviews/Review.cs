using System.Globalization;
using KnowledgeGraph.Format;

namespace KnowledgeGraph;

/// <summary>A review of a statement. A graph and a row in it; allocates nothing.</summary>
public readonly record struct Review : IRowItem<Review>
{
    private readonly ReviewRecord _record;

    private Review(FactGraph graph, ReviewRecord record)
    {
        Graph = graph;
        _record = record;
    }

    public FactGraph Graph { get; }

    /// <summary>Who reviewed it.</summary>
    public string By => Graph.Texts.Text(_record.By);

    public ReadOnlySpan<byte> ByUtf8 => Graph.Texts.Utf8(_record.By);

    /// <summary>The <see cref="KnowledgeGraph.Day"/> of the review.</summary>
    public int Day => _record.Day;

    /// <summary>The date of the review.</summary>
    public DateOnly On => KnowledgeGraph.Day.ToDate(_record.Day).GetValueOrDefault();

    /// <summary>The digest of what was reviewed: of the statement, its passages and their sources.</summary>
    public uint Digest => _record.Digest;

    /// <summary>The digest as 8 lower-case hex digits.</summary>
    public string DigestText => _record.Digest.ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>Whether the statement, its passages and their sources are still those that were reviewed.</summary>
    public bool IsCurrent => (_record.Flags & ReviewBits.Current) != 0;

    static Review IRowItem<Review>.At(FactGraph graph, int index) => new(graph, graph.Statements.Reviews!.At(index));

    /// <summary>The review as fact files have it.</summary>
    public override string ToString() =>
        Graph is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{By} {On:yyyy-MM-dd} {DigestText}");
}
