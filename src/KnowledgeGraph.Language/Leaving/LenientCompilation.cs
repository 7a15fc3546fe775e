using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Language.Leaving;

/// <summary>Compiles a set without the statements and declarations that have errors, for feeds in which some records are wrong.</summary>
/// <param name="Compilation">
/// Has errors only where leaving out does not help: in the ontology, in a file that is not YAML, or after too many rounds.
/// </param>
/// <param name="LeftOut">The parts left out, in the order of files and places.</param>
public sealed record LenientCompilation(FactCompilation Compilation, IReadOnlyList<LeftOutPart> LeftOut)
{
    // Whatever depends on a part that is left out is wrong in turn: a statement about it, an entity that requires that statement.
    private const int MaxRounds = 20;

    /// <summary>Compiles, and compiles again without the wrong parts until none is wrong. At most 20 compilations.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static LenientCompilation Run(FactSetFiles files, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        var trees = files.Files.Select(text => SyntaxTree.Parse(text, cancellationToken)).ToDictionary(
            tree => tree.Text.Path, StringComparer.Ordinal);
        var left = new List<LeftOutPart>();
        for (var round = 1; ; round++)
        {
            var compilation = files.Compile(trees.Values, cancellationToken);
            var wrong = compilation.FactSet is null && round < MaxRounds ? WrongParts(compilation, trees) : [];
            if (wrong.Count == 0)
            {
                return new LenientCompilation(
                    compilation,
                    [.. left.OrderBy(part => part.Tree.Text.Path, StringComparer.Ordinal).ThenBy(part => part.Part.Node.Span.Start)]);
            }

            left.AddRange(wrong);
            foreach (var file in wrong.GroupBy(part => part.Tree.Text.Path, StringComparer.Ordinal))
            {
                trees[file.Key] = trees[file.Key].Without([.. file.Select(part => part.Part.Node)]);
            }
        }
    }

    private static List<LeftOutPart> WrongParts(FactCompilation compilation, Dictionary<string, SyntaxTree> trees)
    {
        var parts = new Dictionary<SyntaxNode, (SyntaxTree Tree, SyntaxTreePart Part, List<Diagnostic> Findings)>();
        foreach (var finding in compilation.Diagnostics)
        {
            if (finding is not { Severity: DiagnosticSeverity.Error, Location: { } location } || location.Path == FactSetPaths.OntologyFile
                || !trees.TryGetValue(location.Path, out var tree)
                || SyntaxTreeParts.Find(tree, location.Span.Start) is not { } part)
            {
                continue;
            }

            if (!parts.TryGetValue(part.Node, out var known))
            {
                parts.Add(part.Node, known = (tree, part, []));
            }

            known.Findings.Add(finding);
        }

        return [.. parts.Values.Select(part => new LeftOutPart(part.Tree, part.Part, part.Findings))];
    }
}
