using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Seeds.Tests.Support;

namespace KnowledgeGraph.Seeds.Tests.BadInput;

/// <summary>A set and the documents behind it, in memory, to be compiled with one file or one document in place of another.</summary>
internal sealed class SetWithDocuments
{
    private readonly SyntaxTree[] _files;

    private SetWithDocuments(string name, string folder, string? documents)
    {
        Name = name;
        _files = [.. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(
                path => SyntaxTree.Parse(new SourceText(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path))))];
        Documents = documents is null
            ? []
            : [.. Directory.EnumerateFiles(documents).Select(path => new DocumentFile(Path.GetFileName(path), File.ReadAllBytes(path)))];
        Citations = [.. _files.SelectMany(Citation.Find)];
    }

    public string Name { get; }

    public IReadOnlyList<SyntaxTree> Files => _files;

    public IReadOnlyList<DocumentFile> Documents { get; }

    /// <summary>Every statement that cites something.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The railway, whose documents are the tests' own, and the shipped set.</summary>
    public static IReadOnlyList<SetWithDocuments> All { get; } =
    [
        new("railway", RailwayFolder.Original, Path.Combine(RailwayFolder.Original, "documents")),
        new("shipped", SetFolder.Shipped, SetFolder.Documents),
    ];

    /// <summary>Those whose documents are at hand; always the railway.</summary>
    public static IEnumerable<SetWithDocuments> WithDocuments => All.Where(set => set.Documents.Count > 0);

    public FactCompilation Compile() => Compile(_files, Documents);

    /// <summary>With another text in place of one file's.</summary>
    public FactCompilation CompileWith(string path, string text) =>
        Compile(_files.Select(file => file.Text.Path == path ? SyntaxTree.Parse(new SourceText(path, text)) : file), Documents);

    /// <summary>With another text in place of one document's, and of the list of sources where that is given.</summary>
    public FactCompilation CompileWith(DocumentFile document, string? sources = null) => Compile(
        sources is null
            ? _files
            : _files.Select(file => file.Text.Path == "sources.yaml" ? SyntaxTree.Parse(new SourceText("sources.yaml", sources)) : file),
        Documents.Select(other => other.Name == document.Name ? document : other));

    private static FactCompilation Compile(IEnumerable<SyntaxTree> files, IEnumerable<DocumentFile> documents) =>
        FactCompiler.Compile(files, documents, CompilationOptions.Default);
}
