namespace KnowledgeGraph;

/// <summary>A qualifier's value on one statement.</summary>
public readonly record struct QualifierValue(Qualifier Qualifier, FactValue Value) : IRowItem<QualifierValue>
{
    static QualifierValue IRowItem<QualifierValue>.At(FactGraph graph, int index)
    {
        var row = graph.Statements.Qualifier(index);
        return new QualifierValue(graph.Ontology.Qualifiers[row.Qualifier], new FactValue(graph, row.ValueKind, row.Value));
    }
}
