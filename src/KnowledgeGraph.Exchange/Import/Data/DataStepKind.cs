namespace KnowledgeGraph.Exchange.Import.Data;

/// <summary>A part of a path.</summary>
internal enum DataStepKind
{
    Key,
    Index,
    Filter,
    Members,
    Parent,
}
