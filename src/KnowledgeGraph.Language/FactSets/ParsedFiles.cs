using KnowledgeGraph.Compiler.Concurrency;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Language.FactSets;

/// <summary>
/// The trees of the files of a set that is compiled again and again, as when a folder is watched: a file that is as it was keeps its tree.
/// </summary>
public sealed class ParsedFiles
{
    private Dictionary<string, SyntaxTree> _byPath = new(StringComparer.Ordinal);

    /// <summary>The trees of the files, in their order. Linear in the files; those that have changed are parsed.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; what was kept stays.</exception>
    internal IReadOnlyList<SyntaxTree> Update(IReadOnlyList<SourceText> files, CancellationToken cancellationToken)
    {
        var before = _byPath;
        var trees = OrderedParallel.Select(
            files,
            file => before.TryGetValue(file.Path, out var tree) && tree.Text.Equals(file) ? tree : SyntaxTree.Parse(file, cancellationToken),
            cancellationToken);
        var byPath = new Dictionary<string, SyntaxTree>(trees.Length, StringComparer.Ordinal);
        foreach (var tree in trees)
        {
            byPath[tree.Text.Path] = tree;
        }

        _byPath = byPath;
        return trees;
    }
}
