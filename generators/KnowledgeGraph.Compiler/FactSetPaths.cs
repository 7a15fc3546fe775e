namespace KnowledgeGraph.Compiler;

/// <summary>
/// Which files of a folder are of a fact set, for whoever reads one from disk. The build says the same with the globs of
/// <c>KnowledgeGraph.Generators.targets</c>.
/// </summary>
public static class FactSetPaths
{
    /// <summary>What a fact file is called.</summary>
    public const string Extension = ".yaml";

    /// <summary>Where the documents lie in a set's folder unless something else is said; nothing in there is a fact file.</summary>
    public const string DocumentsFolder = "documents";

    /// <summary>True when the file at this path, relative to the set and with slashes, holds facts or vocabulary.</summary>
    public static bool IsFactFile(string path) =>
        path.EndsWith(Extension, StringComparison.Ordinal)
            && !path.StartsWith(DocumentsFolder + "/", StringComparison.Ordinal) && !IsHidden(path);

    /// <summary>
    /// True for what is not of the set: editors keep files with a dot before their name beside those that they have open, Emacs a link
    /// <c>.#name.yaml</c> that leads nowhere.
    /// </summary>
    /// <param name="path">With slashes, or a name alone.</param>
    public static bool IsHidden(string path) => path.IndexOf('.', path.LastIndexOf('/') + 1) == path.LastIndexOf('/') + 1;
}
