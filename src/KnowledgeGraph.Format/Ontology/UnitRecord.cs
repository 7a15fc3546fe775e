namespace KnowledgeGraph.Format;

/// <summary>A unit of measurement.</summary>
public sealed class UnitRecord : IRecord
{
    public string Name = "";
    public string Symbol = "";

    /// <summary>The symbol for exactly one; null where it is the same.</summary>
    public string? Singular;

    public string Dimension = "";
    public string Description = "";

    /// <inheritdoc />
    public void Exchange(RecordFields fields)
    {
        fields.Text(ref Name);
        fields.Text(ref Symbol);
        fields.OptionalText(ref Singular);
        fields.Text(ref Dimension);
        fields.Text(ref Description);
    }
}
