namespace KnowledgeGraph.Changes;

/// <summary>The kind of a change from one graph to another.</summary>
public enum ChangeKind
{
    /// <summary>Present in the new graph only.</summary>
    Gained,

    /// <summary>Present in the old graph only.</summary>
    Lost,

    /// <summary>Present in both graphs, with different values.</summary>
    Altered,
}
