namespace KnowledgeGraph.Changes;

/// <summary>Compares the statements of two graphs and their passages in one pass over both, in the order of their ids.</summary>
internal sealed class StatementComparison(FactGraph old, FactGraph changed)
{
    private const int RowsPerCancellationCheck = 1024;

    private readonly List<Change<Statement>> _stated = [];
    private readonly List<Change<Statement>> _derived = [];
    private readonly FieldComparer _fields = new();
    private readonly EvidenceComparison _evidence = new();

    public ChangeList<Statement> Stated => new(_stated, StatementOrder.Compare);

    public ChangeList<Statement> Derived => new(_derived, StatementOrder.Compare);

    public ChangeList<StatementEvidence> Evidence => _evidence.Changes;

    public void Run(CancellationToken cancellationToken)
    {
        var i = 0;
        var j = 0;
        for (var step = 0; i < old.Statements.Count || j < changed.Statements.Count; step++)
        {
            if (step % RowsPerCancellationCheck == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var order = i == old.Statements.Count ? 1
                : j == changed.Statements.Count ? -1
                : IdAt(old, i).CompareTo(IdAt(changed, j));
            Compare(order <= 0 ? At(old, i++) : null, order >= 0 ? At(changed, j++) : null);
        }
    }

    private static Statement At(FactGraph graph, int place) => graph.Statement(graph.Statements.IdOrder[place]);

    private static ulong IdAt(FactGraph graph, int place) => graph.Statements.Ids[graph.Statements.IdOrder[place]];

    private void Compare(Statement? before, Statement? after)
    {
        _evidence.Compare(before, after);
        if (before is { } first && after is { } second && (first.Basis == Basis.Derived) == (second.Basis == Basis.Derived))
        {
            StatementFields.Compare(first, second, _fields);
            if (!_fields.IsEmpty)
            {
                ListOf(second).Add(Change<Statement>.Altered(first, second, _fields.Take()));
            }

            return;
        }

        if (before is { } lost)
        {
            ListOf(lost).Add(Change<Statement>.Lost(lost));
        }

        if (after is { } gained)
        {
            ListOf(gained).Add(Change<Statement>.Gained(gained));
        }
    }

    private List<Change<Statement>> ListOf(Statement statement) => statement.Basis == Basis.Derived ? _derived : _stated;
}
