using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Input;

/// <summary>A fact set that was read, wherever from.</summary>
/// <param name="Files">The YAML files by path, ordinal.</param>
/// <param name="Documents">The documents by file name; none where they are not at hand.</param>
internal sealed record FactFiles(IReadOnlyList<SourceText> Files, IReadOnlyList<SourceDocumentText> Documents)
{
    /// <summary>Where the documents lie in a set's folder; nothing in there is a fact file.</summary>
    public const string DocumentsFolder = "documents";

    /// <summary>What a fact file is called.</summary>
    public const string Extension = ".yaml";

    public FactCompilation Compile() => FactCompiler.Compile(Files.Select(text => SyntaxTree.Parse(text)), Documents, CompilationOptions.Default);

    /// <summary>True when the file at this path, relative to the set, holds facts or vocabulary.</summary>
    public static bool IsFactFile(string path) =>
        path.EndsWith(Extension, StringComparison.Ordinal) && !path.StartsWith(DocumentsFolder + "/", StringComparison.Ordinal) && !IsHidden(path);

    /// <summary>True for what is not of the set: editors keep files with a dot before their name beside those that they have open.</summary>
    public static bool IsHidden(string path) => Path.GetFileName(path.AsSpan()).StartsWith('.');
}
