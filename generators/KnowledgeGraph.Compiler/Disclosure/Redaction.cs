using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Disclosure;

/// <summary>
/// Finds the parts of a set that are above a level, and all that refers to them: what is left is compiled as if they had never been
/// written.
/// </summary>
internal sealed class Redaction
{
    private readonly MarkingLattice _lattice;
    private readonly int _level;
    private readonly Dictionary<string, HashSet<SyntaxNode>> _nodes = new(StringComparer.Ordinal);

    private Redaction(MarkingLattice lattice, int level) => (_lattice, _level) = (lattice, level);

    /// <summary>Whether nothing is above the level.</summary>
    public bool IsEmpty => _nodes.Count == 0;

    /// <summary>Finds them. Linear in the parts.</summary>
    public static Redaction Find(MarkedParts parts, MarkingLattice lattice, int level)
    {
        var redaction = new Redaction(lattice, level);
        foreach (var declaration in parts.Declarations)
        {
            if (redaction.IsAbove(declaration.Level))
            {
                redaction.Add(declaration.Path, declaration.Node);
            }
        }

        var changed = redaction.AddReferences(parts.References);
        foreach (var statement in parts.Statements)
        {
            redaction.AddOf(statement, changed);
        }

        return redaction;
    }

    /// <summary>The file without those parts, and without diagnostics of its text.</summary>
    public SyntaxTree Apply(SyntaxTree tree) => tree.Redacted(_nodes.TryGetValue(tree.Text.Path, out var nodes) ? nodes : []);

    private bool IsAbove(int level) => !_lattice.IsAtMost(level, _level);

    private void Add(string path, SyntaxNode node)
    {
        if (!_nodes.TryGetValue(path, out var nodes))
        {
            _nodes.Add(path, nodes = []);
        }

        nodes.Add(node);
    }

    /// <summary>The ids of the sources that lose a reference: what was reviewed of them is not what is left.</summary>
    private HashSet<string> AddReferences(List<MarkedReference> references)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in references.GroupBy(reference => reference.Whole))
        {
            var above = list.Where(reference => IsAbove(reference.Level)).ToArray();
            foreach (var reference in above)
            {
                Add(reference.Path, above.Length == list.Count() ? reference.Whole : reference.Node);
                if (reference.Source is { } source)
                {
                    changed.Add(source);
                }
            }
        }

        return changed;
    }

    private void AddOf(MarkedStatement statement, HashSet<string> changed)
    {
        if (IsAbove(statement.Level) || (statement.Sources.Count > 0 && statement.Sources.All(source => IsAbove(source.Level))))
        {
            Add(statement.Path, statement.Node);
            return;
        }

        foreach (var (node, level) in statement.Evidence)
        {
            if (IsAbove(level))
            {
                Add(statement.Path, node);
            }
        }

        // The digest of a review covers all passages and what is said of their sources.
        if (statement.Sources.Any(source => IsAbove(source.Level) || changed.Contains(source.Source))
            && statement.Node.Find(StatementFields.Reviewed) is { } reviews)
        {
            Add(statement.Path, reviews.Value);
        }
    }
}
