namespace KnowledgeGraph;

/// <summary>One way in which a statement was derived.</summary>
public readonly record struct Derivation : IRowItem<Derivation>
{
    internal Derivation(FactGraph graph, DerivationRow row)
    {
        Graph = graph;
        Row = row;
    }

    public FactGraph Graph { get; }

    /// <summary>The row in the <see cref="DerivationTable"/>.</summary>
    public DerivationRow Row { get; }

    /// <summary>
    /// The name of a declared rule, or of a property of the predicate: <c>transitive</c>, <c>sub-predicate</c> or <c>chain</c>.
    /// </summary>
    public string Rule => Graph.Texts.Text(Graph.Derivations.Rule(Row));

    public ReadOnlySpan<byte> RuleUtf8 => Graph.Texts.Utf8(Graph.Derivations.Rule(Row));

    /// <summary>The statements that it was derived from, in the rule's order.</summary>
    public StatementList Premises => new(Graph, Graph.Derivations.PremisesOf(Row));

    static Derivation IRowItem<Derivation>.At(FactGraph graph, int index) => new(graph, new DerivationRow(index));

    /// <inheritdoc />
    public override string ToString() => Graph is null ? "" : Rule;
}
