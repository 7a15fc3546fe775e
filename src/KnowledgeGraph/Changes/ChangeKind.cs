namespace KnowledgeGraph.Changes;

/// <summary>What became of a thing from one graph to another.</summary>
public enum ChangeKind
{
    /// <summary>Only the new graph has it.</summary>
    Gained,

    /// <summary>Only the old graph has it.</summary>
    Lost,

    /// <summary>Both have it, and they tell different things about it.</summary>
    Altered,
}
