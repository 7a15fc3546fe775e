namespace KnowledgeGraph.Format;

/// <summary>A closed list of values.</summary>
public sealed class EnumerationRecord : IRecord
{
    public string Name = "";
    public string Description = "";

    /// <summary>In the order in which the ontology lists them.</summary>
    public EnumerationValueRecord[] Values = [];

    /// <inheritdoc />
    public void Exchange(RecordFields fields)
    {
        fields.Text(ref Name);
        fields.Text(ref Description);
        fields.Records(ref Values);
    }
}

/// <summary>One value of an enumeration.</summary>
public sealed class EnumerationValueRecord : IRecord
{
    public string Name = "";
    public string Description = "";
    public string? Label;

    /// <inheritdoc />
    public void Exchange(RecordFields fields)
    {
        fields.Text(ref Name);
        fields.Text(ref Description);
        fields.OptionalText(ref Label);
    }
}
