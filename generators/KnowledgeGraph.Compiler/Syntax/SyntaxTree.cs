using System.Globalization;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Syntax;

/// <summary>
/// One file, parsed. Two trees are equal when their texts are: a tree is a step of the incremental pipeline, and parsing is a
/// function of path and content.
/// </summary>
public sealed class SyntaxTree : IEquatable<SyntaxTree>
{
    private SyntaxTree(SourceText text, SyntaxNode? root, EquatableArray<Diagnostic> diagnostics)
    {
        Text = text;
        Root = root;
        Diagnostics = diagnostics;
    }

    public SourceText Text { get; }

    /// <summary>Null where the file is empty or cannot be read; then <see cref="Diagnostics"/> says why.</summary>
    public SyntaxNode? Root { get; }

    /// <summary>The YAML errors of the file, in the order of a report.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether one of <see cref="Diagnostics"/> is an error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>False where the text could not be turned into a tree, so that nobody knows what it declares.</summary>
    public bool IsReadable => Root is not null || !HasErrors;

    /// <summary>Parses a file. Bad input yields diagnostics, never an exception. Linear in the length of the text.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static SyntaxTree Parse(SourceText text, CancellationToken cancellationToken = default)
    {
        var diagnostics = new DiagnosticBag(SyntaxLimits.ReportedCharacters * 10);
        SyntaxNode? root = null;
        if (text.Text.Length > SyntaxLimits.FileLength)
        {
            diagnostics.Report(
                DiagnosticCatalogue.FileTooLarge, new SyntaxLocation(text, default), text.Text.Length.ToString("N0", CultureInfo.InvariantCulture));
        }
        else
        {
            CharacterChecker.Check(text, diagnostics);
            root = new SyntaxTreeBuilder(text, diagnostics, cancellationToken).Build();
        }

        return new SyntaxTree(text, root, diagnostics.ToSortedArray());
    }

    /// <summary>
    /// The tree without some of its nodes, which are in a list or under a key, and without the diagnostics in them; positions stay those of the
    /// text.
    /// </summary>
    public SyntaxTree Without(IReadOnlyCollection<SyntaxNode> nodes) => new(
        Text,
        Root is null ? null : Pruned(Root, new HashSet<SyntaxNode>(nodes)),
        Diagnostics.Count == 0 ? Diagnostics : Outside(nodes));

    /// <summary>
    /// The tree without some of its nodes and without any diagnostics: how many there are of the text around a node may depend on the node.
    /// </summary>
    internal SyntaxTree Redacted(IReadOnlyCollection<SyntaxNode> nodes) =>
        new(Text, Root is null ? null : Pruned(Root, new HashSet<SyntaxNode>(nodes)), default);

    private EquatableArray<Diagnostic> Outside(IReadOnlyCollection<SyntaxNode> nodes)
    {
        // Where two overlap, one is inside the other, and the outer one is enough.
        var outer = new List<TextSpan>();
        foreach (var span in nodes.Select(node => node.Span).OrderBy(span => span.Start).ThenByDescending(span => span.End))
        {
            if (outer.Count == 0 || span.Start >= outer[outer.Count - 1].End)
            {
                outer.Add(span);
            }
        }

        var next = 0;
        var kept = new List<Diagnostic>();
        foreach (var diagnostic in Diagnostics.OrderBy(Offset))
        {
            while (next < outer.Count && outer[next].End <= Offset(diagnostic))
            {
                next++;
            }

            if (next == outer.Count || Offset(diagnostic) < outer[next].Start)
            {
                kept.Add(diagnostic);
            }
        }

        return kept.ToEquatableArray();
    }

    private static int Offset(Diagnostic diagnostic) => diagnostic.Location?.Span.Start ?? -1;

    // As deep as a file may be nested, which SyntaxLimits bounds.
    private static SyntaxNode Pruned(SyntaxNode node, HashSet<SyntaxNode> left) => node switch
    {
        MappingSyntax mapping => new MappingSyntax(
            mapping.Span,
            [
                .. mapping.Entries.Where(entry => !left.Contains(entry.Value))
                    .Select(entry => new MappingEntrySyntax(entry.Key, Pruned(entry.Value, left))),
            ]),
        SequenceSyntax sequence => new SequenceSyntax(
            sequence.Span, [.. sequence.Items.Where(item => !left.Contains(item)).Select(item => Pruned(item, left))]),
        _ => node,
    };

    /// <inheritdoc />
    public bool Equals(SyntaxTree? other) => other is not null && Text.Equals(other.Text);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as SyntaxTree);

    /// <inheritdoc />
    public override int GetHashCode() => Text.GetHashCode();
}
