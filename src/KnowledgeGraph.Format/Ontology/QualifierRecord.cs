namespace KnowledgeGraph.Format;

/// <summary>A further part of a statement.</summary>
public sealed class QualifierRecord : IRecord
{
    public string Name = "";
    public string Description = "";
    public string? Label;
    public ValueKind ValueKind;

    /// <summary>Rows of kinds.</summary>
    public int[] Range = [];

    /// <summary>The row of an enumeration, or <see cref="ImageLayout.None"/>.</summary>
    public int Enumeration = ImageLayout.None;

    /// <inheritdoc />
    public void Exchange(RecordFields fields)
    {
        fields.Text(ref Name);
        fields.Text(ref Description);
        fields.OptionalText(ref Label);
        fields.Enumeration(ref ValueKind);
        fields.Rows(ref Range);
        fields.Row(ref Enumeration);
    }
}
