using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Cli.Input;

/// <summary>The folders that a command line names.</summary>
internal static class FolderInput
{
    /// <summary>Reads a fact set.</summary>
    /// <param name="folder">The folder of the set.</param>
    /// <param name="documents">The folder of its documents; null for the default one.</param>
    /// <exception cref="UnusableInputException">A folder does not exist, or holds no set.</exception>
    public static FactSetFiles Read(DirectoryInfo folder, DirectoryInfo? documents)
    {
        if (!folder.Exists)
        {
            throw new UnusableInputException($"There is no folder '{folder}'. Name the folder that holds ontology.yaml.");
        }

        Check(documents);
        var files = new FactSetFolder(folder, documents).Read() with { Root = folder.ToString() };
        return files.Files.Count > 0
            ? files
            : throw new UnusableInputException($"The folder '{folder}' holds no *.yaml file. Name the folder that holds ontology.yaml.");
    }

    /// <summary>Reads the documents of a folder.</summary>
    /// <exception cref="UnusableInputException">The folder does not exist.</exception>
    public static IReadOnlyList<DocumentFile> ReadDocuments(DirectoryInfo documents)
    {
        Check(documents);
        return FactSetFolder.ReadDocuments(documents);
    }

    /// <summary>Refuses a folder of documents that is named and missing.</summary>
    /// <exception cref="UnusableInputException">The folder does not exist.</exception>
    public static void Check(DirectoryInfo? documents)
    {
        if (documents is { Exists: false })
        {
            throw new UnusableInputException($"There is no folder '{documents}'. Omit --documents if the documents are not available.");
        }
    }
}
