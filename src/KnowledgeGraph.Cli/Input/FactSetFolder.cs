using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Input;

/// <summary>Reads a fact set from disk: its YAML files and, where they are at hand, the documents that it cites.</summary>
internal static class FactSetFolder
{
    /// <exception cref="UnusableInputException">A folder that was named does not exist, or holds no set.</exception>
    public static FactFiles Read(DirectoryInfo folder, DirectoryInfo? documents)
    {
        if (!folder.Exists)
        {
            throw new UnusableInputException($"There is no folder '{folder}'. Name the folder that holds ontology.yaml.");
        }

        if (documents is { Exists: false })
        {
            throw new UnusableInputException($"There is no folder '{documents}'. Leave --documents out where the documents are not at hand.");
        }

        var files = ReadFiles(folder);
        return files.Length > 0
            ? new FactFiles(files, ReadDocuments(documents ?? DocumentsOf(folder)))
            : throw new UnusableInputException($"The folder '{folder}' holds no *.yaml file. Name the folder that holds ontology.yaml.");
    }

    /// <summary>Where the documents of a set lie when nothing else is said.</summary>
    public static DirectoryInfo DocumentsOf(DirectoryInfo folder) => new(Path.Combine(folder.FullName, FactSetPaths.DocumentsFolder));

    /// <summary>The documents by file name; none where the folder is not there.</summary>
    public static SourceDocumentText[] ReadDocuments(DirectoryInfo documents) => documents.Exists
        ? [.. documents.EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => !FactSetPaths.IsHidden(file.Name))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => new SourceDocumentText(file.Name, File.ReadAllText(file.FullName)))]
        : [];

    private static SourceText[] ReadFiles(DirectoryInfo folder) =>
    [
        .. from file in folder.EnumerateFiles("*" + FactSetPaths.Extension, SearchOption.AllDirectories)
           let path = Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/')
           where FactSetPaths.IsFactFile(path)
           orderby path
           select new SourceText(path, File.ReadAllText(file.FullName)),
    ];
}
