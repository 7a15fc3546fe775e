namespace KnowledgeGraph.Format;

/// <summary>A level of disclosure that the ontology declares.</summary>
public sealed class MarkingRecord : IRecord
{
    public string Name = "";
    public string Description = "";

    /// <summary>Rows of the levels directly below it, all before its own.</summary>
    public int[] Above = [];

    /// <inheritdoc />
    public void Exchange(RecordFields fields)
    {
        fields.Text(ref Name);
        fields.Text(ref Description);
        fields.Rows(ref Above);
    }
}
