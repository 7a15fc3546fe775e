namespace KnowledgeGraph.Format;

/// <summary>A kind of entity.</summary>
public sealed class KindRecord : IRecord
{
    public string Name = "";
    public string Plural = "";
    public string Description = "";
    public string? Label;
    public bool IsAbstract;

    /// <summary>Rows of kinds.</summary>
    public int[] Parents = [];

    /// <summary>Rows of kinds, nearest first, then by name.</summary>
    public int[] Ancestors = [];

    /// <summary>The row of a predicate, or <see cref="ImageLayout.None"/>.</summary>
    public int Begins = ImageLayout.None;

    /// <inheritdoc cref="Begins"/>
    public int Ends = ImageLayout.None;

    /// <summary>Rows of predicates.</summary>
    public int[] RequiredStatements = [];

    /// <inheritdoc />
    public void Exchange(RecordFields fields)
    {
        fields.Text(ref Name);
        fields.Text(ref Plural);
        fields.Text(ref Description);
        fields.OptionalText(ref Label);
        fields.Flag(ref IsAbstract);
        fields.Rows(ref Parents);
        fields.Rows(ref Ancestors);
        fields.Row(ref Begins);
        fields.Row(ref Ends);
        fields.Rows(ref RequiredStatements);
    }
}
