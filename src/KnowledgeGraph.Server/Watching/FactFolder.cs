using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Server.Configuration;

namespace KnowledgeGraph.Server.Watching;

/// <summary>A fact set on disk: its YAML files and, where they are at hand, the documents that it cites.</summary>
internal sealed class FactFolder(string path, WatchingOptions options)
{
    /// <summary>The full path.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    private DirectoryInfo Documents { get; } = new(options.Documents ?? System.IO.Path.Combine(path, FactSetPaths.DocumentsFolder));

    /// <summary>What is cheap to know of the files and differs when one was changed: names, lengths, times. O(files).</summary>
    /// <exception cref="IOException">The folder cannot be read, or a file went while it was looked at.</exception>
    public IReadOnlyList<(string Path, long Length, DateTime Written)> Stamp() =>
        [.. FactFiles().Concat(DocumentFiles()).Select(Stamp)];

    /// <summary>Reads and compiles everything.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public FactFolderResult Compile(CancellationToken cancellation)
    {
        var texts = FactFiles().Select(file => new SourceText(Relative(file), File.ReadAllText(file.FullName))).ToList();
        var documents = DocumentFiles().Select(file => new SourceDocumentText(file.Name, File.ReadAllText(file.FullName)));
        var compilation = FactCompiler.Compile(texts.Select(text => SyntaxTree.Parse(text)), documents, CompilationOptions.Default, cancellation);
        if (compilation.FactSet is not { } facts)
        {
            return new FactFolderResult(null, FactDiagnostics.Of(compilation.Diagnostics, texts));
        }

        var written = ImageWriter.Write(facts);
        return new FactFolderResult(
            written.Image?.Bytes,
            [.. FactDiagnostics.Of(compilation.Diagnostics, texts), .. written.Errors.Select(error => FactDiagnostics.OfSet(error.Message))]);
    }

    private IEnumerable<FileInfo> FactFiles() => new DirectoryInfo(Path)
        .EnumerateFiles("*" + FactSetPaths.Extension, SearchOption.AllDirectories)
        .Where(file => FactSetPaths.IsFactFile(Relative(file)))
        .OrderBy(file => file.FullName, StringComparer.Ordinal);

    private IEnumerable<FileInfo> DocumentFiles() => Documents.Exists
        ? Documents.EnumerateFiles("*", SearchOption.AllDirectories).Where(file => !FactSetPaths.IsHidden(file.Name)).OrderBy(file => file.Name, StringComparer.Ordinal)
        : [];

    /// <summary>Of a link, what it leads to: the link itself stays as it is.</summary>
    private static (string Path, long Length, DateTime Written) Stamp(FileInfo file)
    {
        var target = file.Attributes.HasFlag(FileAttributes.ReparsePoint) && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo found ? found : file;
        return (file.FullName, target.Length, target.LastWriteTimeUtc);
    }

    private string Relative(FileInfo file) => System.IO.Path.GetRelativePath(Path, file.FullName).Replace('\\', '/');
}
