namespace KnowledgeGraph.Language.FactSets;

/// <summary>
/// Which files of a folder belong to a fact set, wherever the folder is: on disk or in an archive. The build has the same rule in the
/// globs of <c>KnowledgeGraph.Generators.targets</c>.
/// </summary>
public static class FactSetPaths
{
    /// <summary>The file of the vocabulary.</summary>
    public const string OntologyFile = "ontology.yaml";

    /// <summary>The file of the sources.</summary>
    public const string SourcesFile = "sources.yaml";

    /// <summary>The extension of a fact file.</summary>
    public const string Extension = ".yaml";

    /// <summary>The default folder of the documents, in the folder of the set. Nothing in it is a fact file.</summary>
    public const string DocumentsFolder = "documents";

    /// <summary>Whether the file at a path holds facts, sources or the vocabulary.</summary>
    /// <param name="path">Relative to the set, with slashes.</param>
    public static bool IsFactFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.EndsWith(Extension, StringComparison.Ordinal) && !IsInDocuments(path) && !IsHidden(path);
    }

    /// <summary>Whether the file at a path is a document of the set's own documents folder.</summary>
    /// <param name="path">Relative to the set, with slashes.</param>
    public static bool IsDocument(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return IsInDocuments(path) && !IsHidden(path);
    }

    /// <summary>
    /// Whether a name begins with a dot. Such files never belong to a set: editors keep them beside the files that they have open, Emacs
    /// as a link <c>.#name.yaml</c> that leads nowhere.
    /// </summary>
    /// <param name="path">With slashes, or a name alone.</param>
    internal static bool IsHidden(string path) => path.IndexOf('.', path.LastIndexOf('/') + 1) == path.LastIndexOf('/') + 1;

    private static bool IsInDocuments(string path) => path.StartsWith(DocumentsFolder + "/", StringComparison.Ordinal);
}
