namespace KnowledgeGraph;

/// <summary>Whether a predicate's statements need a passage behind them. The numbers are those of the image.</summary>
public enum EvidencePolicy : byte
{
    Required = 0,

    /// <summary>Structure rather than fact: a passage may be given and none is asked for.</summary>
    Optional = 1,
}
