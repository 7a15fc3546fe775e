namespace KnowledgeGraph;

/// <summary>A qualifier's value on one statement.</summary>
public readonly record struct QualifierValue(Qualifier Qualifier, FactValue Value) : IRowItem<QualifierValue>
{
    static QualifierValue IRowItem<QualifierValue>.At(FactGraph graph, int index)
    {
        var record = graph.Statements.Qualifier(index);
        return new QualifierValue(graph.Ontology.Qualifiers[record.Qualifier], new FactValue(graph, record.ValueKind, record.Value));
    }
}
