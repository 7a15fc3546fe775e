namespace KnowledgeGraph.Exchange.Import.Building;

/// <summary>The statements of a record that are still in the facts.</summary>
/// <param name="isEntity">Whether the record is in the facts without any statement.</param>
internal sealed class RecordTally(SetCounts counts, bool isEntity)
{
    public int Live { get; set; }

    public void Lose()
    {
        counts.RefusedStatements++;
        Live--;
        if (Live == 0 && !isEntity)
        {
            counts.Refused++;
        }
    }
}
