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
    public FactCompilation Compile() => FactCompiler.Compile(Files.Select(text => SyntaxTree.Parse(text)), Documents, CompilationOptions.Default);
}
