using System.Text;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Language.Formatting;

/// <summary>
/// Writes a file anew: two spaces a level, lists indented below their key, one space in brackets, keys in the order of their role.
/// Scalars stay as they are written, and so do blank lines, except for the second of two.
/// </summary>
internal sealed class LayoutWriter(string text, Layout layout)
{
    private const int Indentation = 2;
    private readonly StringBuilder _output = new(text.Length);

    // Behind a key there is nothing to set off from.
    private bool _isBlockBegin = true;

    public string Write(SyntaxNode root, FormatRole role)
    {
        WriteBlock(root, role, 0);
        return _output.ToString();
    }

    private void WriteBlock(SyntaxNode node, FormatRole role, int indent)
    {
        if (node is MappingSyntax mapping)
        {
            foreach (var entry in role.Order(mapping.Entries))
            {
                WriteItem(layout.ItemOf(entry.Value), role.Child(entry.Name), indent, isInline: false);
            }
        }
        else if (node is SequenceSyntax sequence)
        {
            foreach (var item in sequence.Items)
            {
                WriteItem(layout.ItemOf(item), role, indent, isInline: false);
            }
        }
    }

    /// <param name="isInline">It stands behind the dash of the list's item around it.</param>
    private void WriteItem(LayoutItem item, FormatRole role, int indent, bool isInline)
    {
        if (!isInline)
        {
            WriteLeading(item, role, indent);
            _output.Append(' ', indent);
        }

        if (item.Key is { } key)
        {
            _output.Append(text, key.Span.Start, key.Span.Length).Append(':');
        }
        else
        {
            _output.Append('-');
        }

        WriteValue(item, role, indent);
        foreach (var comment in item.Tail)
        {
            WriteComment(comment, indent);
        }
    }

    private void WriteLeading(LayoutItem item, FormatRole role, int indent)
    {
        foreach (var comment in item.Leading)
        {
            WriteComment(comment, indent);
        }

        if (item.IsSetOff)
        {
            SetOff();
        }

        if (item.Key is null && FirstInside(item.Value, role) is { } first)
        {
            WriteLeading(first, role, indent);
        }
    }

    /// <summary>The first item after the dash of a list's item: the comments before it are written before the dash.</summary>
    private LayoutItem? FirstInside(SyntaxNode value, FormatRole role) => value switch
    {
        _ when layout.IsFlow(value) => null,
        MappingSyntax { Entries.Count: > 0 } mapping => layout.ItemOf(role.Order(mapping.Entries).First().Value),
        SequenceSyntax { Items.Count: > 0 } sequence => layout.ItemOf(sequence.Items[0]),
        _ => null,
    };

    private void WriteValue(LayoutItem item, FormatRole role, int indent)
    {
        switch (item.Value)
        {
            case ScalarSyntax scalar:
                if (scalar.Span.Length > 0)
                {
                    _output.Append(' ');
                    if (scalar.Style is ScalarSyntaxStyle.Literal or ScalarSyntaxStyle.Folded)
                    {
                        new BlockScalar(TextOf(scalar), item.Column).Write(_output, indent);
                    }
                    else
                    {
                        WriteText(TextOf(scalar), indent + Indentation);
                    }
                }

                EndLine(item.Trailing);
                break;
            case var flow when layout.IsFlow(flow):
                WriteFlow(flow, role, item, indent);
                EndLine(item.Trailing);
                break;
            case var block when item.Key is null:
                WriteBehindDash(block, role, item, indent);
                break;
            case var block:
                EndLine(item.Trailing);
                _isBlockBegin = true;
                WriteBlock(block, role, indent + Indentation);
                break;
        }
    }

    private void WriteBehindDash(SyntaxNode block, FormatRole role, LayoutItem item, int indent)
    {
        _output.Append(' ');
        var inner = indent + Indentation;
        var isFirst = true;
        IEnumerable<(SyntaxNode Value, FormatRole Role)> parts = block is MappingSyntax mapping
            ? role.Order(mapping.Entries).Select(entry => (entry.Value, role.Child(entry.Name)))
            : ((SequenceSyntax)block).Items.Select(part => (part, role));
        foreach (var (value, child) in parts)
        {
            WriteItem(layout.ItemOf(value), child, inner, isFirst);
            isFirst = false;
        }
    }

    private void WriteFlow(SyntaxNode flow, FormatRole role, LayoutItem item, int indent)
    {
        var written = text.Substring(flow.Span.Start, flow.Span.Length);
        _output.Append(' ');
        if (written.AsSpan().IndexOfAny('\n', '\r') < 0)
        {
            WriteInline(flow, role);
            return;
        }

        // Lines that an author broke stay broken, as far to the right of their key as they were.
        var lines = Lines(written);
        _output.Append(lines[0].TrimEnd());
        foreach (var line in lines.Skip(1))
        {
            var content = line.Trim();
            _output.Append('\n');
            if (content.Length > 0)
            {
                _output.Append(' ', Math.Max(indent, line.Length - line.TrimStart().Length - item.Column + indent)).Append(content);
            }
        }
    }

    private void WriteInline(SyntaxNode node, FormatRole role)
    {
        switch (node)
        {
            case MappingSyntax mapping:
                WriteList(mapping.Entries.Count == 0 ? "{" : "{ ", role.Order(mapping.Entries), mapping.Entries.Count == 0
                    ? "}"
                    : " }", entry =>
                {
                    _output.Append(TextOf(entry.Key)).Append(':');
                    if (entry.Value.Span.Length > 0)
                    {
                        _output.Append(' ');
                    }

                    WriteInline(entry.Value, role.Child(entry.Name));
                });
                break;
            case SequenceSyntax sequence:
                WriteList("[", sequence.Items, "]", item => WriteInline(item, role));
                break;
            default:
                _output.Append(TextOf((ScalarSyntax)node));
                break;
        }
    }

    private void WriteList<T>(string open, IEnumerable<T> items, string close, Action<T> write)
    {
        _output.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
            {
                _output.Append(", ");
            }

            isFirst = false;
            write(item);
        }

        _output.Append(close);
    }

    /// <summary>A scalar of several lines: those after the first are indented.</summary>
    private void WriteText(string scalar, int indent)
    {
        var lines = Lines(scalar.TrimEnd());
        _output.Append(lines[0].TrimEnd());
        foreach (var line in lines.Skip(1))
        {
            _output.Append('\n');
            var content = line.Trim();
            if (content.Length > 0)
            {
                _output.Append(' ', indent).Append(content);
            }
        }
    }

    private void WriteComment(LooseComment comment, int indent)
    {
        if (comment.IsSetOff)
        {
            SetOff();
        }

        _output.Append(' ', indent).Append(comment.Text);
        EndLine("");
    }

    private void SetOff()
    {
        if (!_isBlockBegin && !EndsBlank())
        {
            _output.Append('\n');
        }
    }

    private bool EndsBlank() => _output.Length >= 2 && _output[^1] == '\n' && _output[^2] == '\n';

    private void EndLine(string comment)
    {
        _output.Append(comment).Append('\n');
        _isBlockBegin = false;
    }

    private string TextOf(ScalarSyntax scalar) => text.Substring(scalar.Span.Start, scalar.Span.Length);

    private static string[] Lines(string lines) => lines.ReplaceLineEndings("\n").Split('\n');
}
