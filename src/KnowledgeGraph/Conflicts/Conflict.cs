namespace KnowledgeGraph;

/// <summary>Statements that cannot all hold and of which one is preferred: a graph and a row in it.</summary>
public readonly record struct Conflict : IRowItem<Conflict>
{
    internal Conflict(FactGraph graph, ConflictRow row)
    {
        Graph = graph;
        Row = row;
    }

    public FactGraph Graph { get; }

    /// <summary>The row; conflicts are sorted by their first statement.</summary>
    public ConflictRow Row { get; }

    /// <summary>The constraint that they violate: <c>single-value</c>, <c>conflicts-with</c> or <c>negation</c>.</summary>
    public string Constraint => Graph.Texts.Text(Graph.Conflicts[Row].Constraint);

    public ReadOnlySpan<byte> ConstraintUtf8 => Graph.Texts.Utf8(Graph.Conflicts[Row].Constraint);

    /// <summary>The reason for the preference.</summary>
    public string Reason => Graph.Texts.Text(Graph.Conflicts[Row].Reason);

    public ReadOnlySpan<byte> ReasonUtf8 => Graph.Texts.Utf8(Graph.Conflicts[Row].Reason);

    /// <summary>The statements, in the order of the graph; at least two.</summary>
    public StatementList Statements => new(Graph, Graph.Conflicts.StatementsOf(Row));

    // The index is a row of the conflicts by statement, since conflicts are listed only there.
    static Conflict IRowItem<Conflict>.At(FactGraph graph, int index) => new(graph, graph.Conflicts.ConflictOf(index));

    /// <inheritdoc />
    public override string ToString() => Graph is null ? "" : $"{Constraint}: {Reason}";
}
