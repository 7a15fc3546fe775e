namespace KnowledgeGraph;

/// <summary>A relation as seen from one of its ends.</summary>
/// <param name="From">The end from which the relation is seen.</param>
/// <param name="Target">The other end.</param>
/// <param name="Statement">The statement of the relation.</param>
public readonly record struct Edge(Entity From, Entity Target, Statement Statement)
{
    /// <summary>
    /// Whether the statement's subject is <see cref="From"/>, so that the relation reads in the direction of the predicate.
    /// </summary>
    public bool IsForward => Statement.Graph.Statements.Subjects[Statement.Row] == From.Row;

    /// <summary>
    /// Returns the sentence of the statement as read from <see cref="From"/>; that of the statement itself where the inverse has no label.
    /// </summary>
    /// <inheritdoc cref="Statement.ToSentence" path="/param"/>
    public string ToSentence(bool namesSources = true) => Statement.ToSentence(IsForward ? Direction.Out : Direction.In, namesSources);

    /// <summary>The sentence of the relation, without its sources; empty for the default.</summary>
    public override string ToString() => this == default ? "" : ToSentence(namesSources: false);
}
