using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Input;

/// <summary>A fact set on disk: its YAML files and, where they are at hand, the documents that it cites.</summary>
internal sealed class FactSetFolder
{
    private const string DocumentsFolder = "documents";

    private readonly DirectoryInfo _folder;
    private readonly DirectoryInfo _documents;

    private FactSetFolder(DirectoryInfo folder, DirectoryInfo documents)
    {
        _folder = folder;
        _documents = documents;
    }

    /// <exception cref="UnusableInputException">A folder that was named does not exist.</exception>
    public static FactSetFolder Open(DirectoryInfo folder, DirectoryInfo? documents)
    {
        if (!folder.Exists)
            throw new UnusableInputException($"There is no folder '{folder}'. Name the folder that holds ontology.yaml.");
        if (documents is { Exists: false })
            throw new UnusableInputException($"There is no folder '{documents}'. Leave --documents out where the documents are not at hand.");
        return new FactSetFolder(folder, documents ?? new DirectoryInfo(Path.Combine(folder.FullName, DocumentsFolder)));
    }

    /// <summary>Reads and compiles everything.</summary>
    public FactCompilation Compile() => FactCompiler.Compile(Files().Select(text => SyntaxTree.Parse(text)), Documents(), CompilationOptions.Default);

    /// <summary>The YAML files by path, ordinal; the documents' folder left out.</summary>
    public IEnumerable<SourceText> Files() =>
        from file in _folder.EnumerateFiles("*.yaml", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(_folder.FullName, file.FullName).Replace('\\', '/')
        where !path.StartsWith(DocumentsFolder + "/", StringComparison.Ordinal)
        orderby path
        select new SourceText(path, File.ReadAllText(file.FullName));

    /// <summary>The documents by file name; none where their folder is not there.</summary>
    public IEnumerable<SourceDocumentText> Documents() =>
        _documents.Exists
            ? _documents.EnumerateFiles("*", SearchOption.AllDirectories)
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .Select(file => new SourceDocumentText(file.Name, File.ReadAllText(file.FullName)))
            : [];
}
