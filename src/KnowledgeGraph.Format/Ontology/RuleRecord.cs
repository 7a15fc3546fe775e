namespace KnowledgeGraph.Format;

/// <summary>A declared rule: when every pattern of <see cref="When"/> holds, so does <see cref="Then"/>.</summary>
public sealed class RuleRecord : IRecord
{
    public string Name = "";
    public string Description = "";
    public StatementPatternRecord[] When = [];
    public StatementPatternRecord Then = new();

    /// <inheritdoc />
    public void Exchange(RecordFields fields)
    {
        fields.Text(ref Name);
        fields.Text(ref Description);
        fields.Records(ref When);
        Then.Exchange(fields);
    }
}

/// <summary>A statement with variables: terms that begin with <c>?</c>.</summary>
public sealed class StatementPatternRecord : IRecord
{
    public string Subject = "";

    /// <summary>The row of a predicate.</summary>
    public int Predicate;

    public string Object = "";

    /// <inheritdoc />
    public void Exchange(RecordFields fields)
    {
        fields.Text(ref Subject);
        fields.Row(ref Predicate);
        fields.Text(ref Object);
    }
}
