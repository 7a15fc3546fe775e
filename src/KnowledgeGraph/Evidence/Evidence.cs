using System.Globalization;

namespace KnowledgeGraph;

/// <summary>One passage behind a statement: where it stands, and a digest of it.</summary>
public readonly record struct Evidence
{
    private const int Verified = 1;

    private readonly EvidenceRow _row;

    internal Evidence(FactGraph graph, int index)
    {
        Graph = graph;
        Index = index;
        _row = graph.Evidence[index];
    }

    public FactGraph Graph { get; }

    /// <summary>Its row of the <see cref="EvidenceTable"/>.</summary>
    public int Index { get; }

    public SourceDocument Source => new(Graph, _row.Source);

    /// <summary>In Unicode code points from the start of the decoded document, from 0.</summary>
    public int Offset => _row.Offset;

    /// <summary>In code points.</summary>
    public int Length => _row.Length;

    /// <summary>The first 4 bytes of the SHA-256 of the passage after NFC and folding of white space, big-endian.</summary>
    public uint Digest => _row.Digest;

    /// <summary>The digest as 8 lower-case hex digits.</summary>
    public string DigestText => _row.Digest.ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>The document was at hand when the set was compiled, and the passage is there.</summary>
    public bool IsVerified => (_row.Flags & Verified) != 0;

    /// <summary>As written in fact files: <c>source@offset+length#digest</c>.</summary>
    public override string ToString() => Graph is null ? "" : $"{Source.Id}@{Offset}+{Length}#{DigestText}";
}
