namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>The documents folder of a set: it decides whether a missing document is an error.</summary>
public enum DocumentFolderState
{
    /// <summary>There is none: evidence is unverified.</summary>
    Absent,

    /// <summary>The set has its own folder: a document that is not in it is a warning.</summary>
    Default,

    /// <summary>The caller named a folder: a document that is not in it is an error.</summary>
    Named,
}
