namespace KnowledgeGraph;

/// <summary>More about some of the passages, sorted by their rows.</summary>
internal interface IOfEvidence
{
    EvidenceRow Evidence { get; }
}
