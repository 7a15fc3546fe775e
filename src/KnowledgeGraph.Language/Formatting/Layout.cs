using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Language.Formatting;

/// <summary>The entries and items of a file in block style, each with its comments.</summary>
internal sealed class Layout
{
    private readonly string _text;
    private readonly List<LayoutItem> _items = [];
    private readonly Dictionary<SyntaxNode, LayoutItem> _byValue = new(ReferenceEqualityComparer.Instance);

    private Layout(string text) => _text = text;

    /// <summary>
    /// Gives every comment its place. A comment on a line of its own goes with what follows it, unless it is indented deeper: then it ends
    /// what is before it.
    /// </summary>
    public static Layout Of(SyntaxTree tree)
    {
        var layout = new Layout(tree.Text.Text);
        layout.Collect(tree.Root!);
        foreach (var comment in CommentLexer.Find(tree))
        {
            if (comment.IsAlone)
            {
                layout.AttachAlone(comment);
            }
            else
            {
                layout.AttachTrailing(comment);
            }
        }

        return layout;
    }

    /// <summary>True for a collection in brackets.</summary>
    public bool IsFlow(SyntaxNode node) =>
        node is not ScalarSyntax && node.Span.Start < _text.Length && _text[node.Span.Start] is '[' or '{';

    public LayoutItem ItemOf(SyntaxNode value) => _byValue[value];

    private void Collect(SyntaxNode node)
    {
        if (IsFlow(node))
        {
            return;
        }

        if (node is MappingSyntax mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                Add(entry.Key, entry.Value, entry.Key.Span.Start, ColumnOf(entry.Key.Span.Start));
            }
        }
        else if (node is SequenceSyntax sequence)
        {
            foreach (var item in sequence.Items)
            {
                Add(null, item, item.Span.Start, ColumnOf(sequence.Span.Start));
            }
        }
    }

    private void Add(ScalarSyntax? key, SyntaxNode value, int start, int column)
    {
        var item = new LayoutItem(key, value, start, column) { IsSetOff = BeginsLine(start, key is null) && IsBlankBefore(start) };
        _items.Add(item);
        _byValue.Add(value, item);
        Collect(value);
    }

    private void AttachAlone(Comment comment)
    {
        if (IsInsideFlow(comment))
        {
            return;
        }

        var loose = new LooseComment(comment.Text, IsBlankBefore(comment.Offset));
        var next = FirstBehind(comment.Offset);
        if (next == 0 || (next < _items.Count && comment.Column <= _items[next].Column))
        {
            _items[next].Leading.Add(loose);
            return;
        }

        // Of those that are open here the innermost that is not indented deeper than the comment.
        var owner = next - 1;
        var deepest = int.MaxValue;
        for (var i = owner; i >= 0; i--)
        {
            if (_items[i].Column >= deepest)
            {
                continue;
            }

            deepest = _items[i].Column;
            owner = i;
            if (deepest <= comment.Column)
            {
                break;
            }
        }

        _items[owner].Tail.Add(loose);
    }

    private void AttachTrailing(Comment comment)
    {
        if (IsInsideFlow(comment))
        {
            return;
        }

        var before = comment.Offset;
        while (before > 0 && _text[before - 1] is ' ' or '\t')
        {
            before--;
        }

        // A comment behind a dash alone stands before everything of its item.
        var lineStart = CommentLexer.LineStart(_text, comment.Offset);
        var next = FirstBehind(comment.Offset);
        if (next == 0 || _text[lineStart..before].Trim() == "-")
        {
            _items[Math.Min(next, _items.Count - 1)].Leading.Add(new LooseComment(comment.Text, false));
        }
        else
        {
            _items[next - 1].Trailing = _text[before..comment.Offset] + comment.Text;
        }
    }

    /// <summary>Comments between brackets stay where they are in them.</summary>
    private bool IsInsideFlow(Comment comment)
    {
        var next = FirstBehind(comment.Offset);
        return next > 0 && IsFlow(_items[next - 1].Value)
            && _items[next - 1].Value.Span.Start < comment.Offset && comment.Offset < _items[next - 1].Value.Span.End;
    }

    /// <summary>The first item that begins behind an offset; items lie in the order of the text. O(log n).</summary>
    private int FirstBehind(int offset)
    {
        var low = 0;
        var high = _items.Count;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            if (_items[middle].Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>True where nothing stands before it on its line, but for the dash of an item.</summary>
    private bool BeginsLine(int offset, bool isItem)
    {
        var before = _text.AsSpan()[CommentLexer.LineStart(_text, offset)..offset].Trim();
        return before.IsEmpty || (isItem && before is "-");
    }

    private int ColumnOf(int offset) => offset - CommentLexer.LineStart(_text, offset);

    private bool IsBlankBefore(int offset)
    {
        var start = CommentLexer.LineStart(_text, offset);
        if (start == 0)
        {
            return false;
        }

        var end = start - 1;
        if (end > 0 && _text[end] == '\n' && _text[end - 1] == '\r')
        {
            end--;
        }

        return string.IsNullOrWhiteSpace(_text[CommentLexer.LineStart(_text, end)..end]);
    }
}
