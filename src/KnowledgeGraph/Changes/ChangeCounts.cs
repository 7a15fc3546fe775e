namespace KnowledgeGraph.Changes;

/// <summary>The numbers of items gained, lost and altered.</summary>
public readonly record struct ChangeCounts(int Gained, int Lost, int Altered)
{
    public int Total => Gained + Lost + Altered;
}
