namespace KnowledgeGraph.Changes;

/// <summary>How many were gained, lost and altered.</summary>
public readonly record struct ChangeCounts(int Gained, int Lost, int Altered)
{
    public int Total => Gained + Lost + Altered;
}
