namespace KnowledgeGraph;

/// <summary>A relation as seen from one of its ends.</summary>
/// <param name="From">The end that it is seen from.</param>
/// <param name="Target">The other end.</param>
/// <param name="Statement">The statement that says so.</param>
public readonly record struct Edge(Entity From, Entity Target, Statement Statement)
{
    /// <summary>True when the statement's subject is <see cref="From"/>: the relation reads in the direction of the predicate.</summary>
    public bool IsForward => Statement.Graph.Statements.Subjects[Statement.Row] == From.Row;
}
