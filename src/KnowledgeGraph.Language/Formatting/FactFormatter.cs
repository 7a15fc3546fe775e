using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Language.Formatting;

/// <summary>
/// The canonical form of a fact file: order of keys and layout, with every comment kept. What it writes is read again and compared, so
/// that a form of YAML that it does not understand is left alone and never changed in meaning.
/// </summary>
internal static class FactFormatter
{
    /// <summary>The canonical text; null where the file is not read as YAML, or where its meaning would not be kept.</summary>
    /// <param name="qualifiers">The qualifiers of the set's ontology.</param>
    public static string? Format(SyntaxTree tree, IEnumerable<string> qualifiers)
    {
        if (tree.HasErrors)
        {
            return null;
        }

        if (tree.Root is null or ScalarSyntax)
        {
            return tree.Text.Text;
        }

        var layout = Layout.Of(tree);
        if (layout.IsFlow(tree.Root))
        {
            return tree.Text.Text;
        }

        var text = new LayoutWriter(tree.Text.Text, layout).Write(tree.Root, FormatRole.OfFile(tree.Text.Path, qualifiers));
        return Keeps(tree, SyntaxTree.Parse(new SourceText(tree.Text.Path, text))) ? text : null;
    }

    private static bool Keeps(SyntaxTree before, SyntaxTree after) =>
        after is { HasErrors: false, Root: { } root }
        && AreSame(before.Root!, root)
        && Comments(before).SequenceEqual(Comments(after), StringComparer.Ordinal);

    private static IEnumerable<string> Comments(SyntaxTree tree) =>
        CommentLexer.Find(tree).Select(comment => comment.Text).Order(StringComparer.Ordinal);

    /// <summary>The same values in the same lists; the order of keys says nothing. The parser bounds the depth.</summary>
    private static bool AreSame(SyntaxNode before, SyntaxNode after) => (before, after) switch
    {
        (ScalarSyntax left, ScalarSyntax right) => left.Value == right.Value && left.Style == right.Style,
        (SequenceSyntax left, SequenceSyntax right) =>
            left.Items.Count == right.Items.Count && left.Items.Zip(right.Items).All(pair => AreSame(pair.First, pair.Second)),
        (MappingSyntax left, MappingSyntax right) =>
            left.Entries.Count == right.Entries.Count
            && left.Entries.All(entry => right.Find(entry.Name) is { } other && AreSame(entry.Value, other.Value)),
        _ => false,
    };
}
