namespace KnowledgeGraph.Format;

/// <summary>A scheme of external identifiers.</summary>
public sealed class IdentifierSchemeRecord : IRecord
{
    public string Name = "";
    public string Description = "";
    public string? Format;
    public string? Url;

    /// <summary>Rows of kinds.</summary>
    public int[] Domain = [];

    /// <inheritdoc />
    public void Exchange(RecordFields fields)
    {
        fields.Text(ref Name);
        fields.Text(ref Description);
        fields.OptionalText(ref Format);
        fields.OptionalText(ref Url);
        fields.Rows(ref Domain);
    }
}
