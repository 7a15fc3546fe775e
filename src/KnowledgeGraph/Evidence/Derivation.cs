namespace KnowledgeGraph;

/// <summary>One way in which an inferred statement was drawn.</summary>
public readonly record struct Derivation : IRowItem<Derivation>
{
    internal Derivation(FactGraph graph, int index)
    {
        Graph = graph;
        Index = index;
    }

    public FactGraph Graph { get; }

    /// <summary>Its row of the <see cref="DerivationTable"/>.</summary>
    public int Index { get; }

    /// <summary>The name of a declared rule, or of the property of a predicate: <c>transitive</c>, <c>sub-predicate</c>, <c>chain</c>.</summary>
    public string Rule => Graph.Texts.Text(Graph.Derivations.Rule(Index));

    public ReadOnlySpan<byte> RuleUtf8 => Graph.Texts.Utf8(Graph.Derivations.Rule(Index));

    /// <summary>What it was drawn from, in the rule's order.</summary>
    public RowList<Statement> Premises => new(Graph, Graph.Derivations.Premises, Graph.Derivations.PremisesOf(Index));

    static Derivation IRowItem<Derivation>.At(FactGraph graph, int index) => new(graph, index);

    /// <inheritdoc />
    public override string ToString() => Graph is null ? "" : Rule;
}
