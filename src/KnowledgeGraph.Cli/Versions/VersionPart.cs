namespace KnowledgeGraph.Cli.Versions;

/// <summary>The part of a version number that a change raises.</summary>
internal enum VersionPart
{
    None,

    /// <summary>Evidence, notes, descriptions.</summary>
    Patch,

    /// <summary>Facts and definitions that are new, corrected or withdrawn.</summary>
    Minor,

    /// <summary>An id, a definition or an operation that others rely on no longer works.</summary>
    Major,
}
