using System.Globalization;
using System.Text;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Language.Releasing;

/// <summary>
/// Writes what a release keeps of a file: its values alone, without comments, and without the lists that lost all of their items.
/// </summary>
/// <param name="text">The text of the whole file, which tells how its values are written.</param>
internal sealed class ReleasedFileText(string text)
{
    private readonly StringBuilder _written = new();

    /// <summary>The text of a root. O(size × depth), because at each level it is asked again whether a value is lost.</summary>
    public string Write(MappingSyntax root)
    {
        Block(root, 0);
        return _written.ToString();
    }

    /// <summary>Whether a value lost everything that it had. As deep as a file may be nested.</summary>
    public bool IsLost(SyntaxNode node) => node switch
    {
        MappingSyntax mapping => !IsWrittenEmpty(node) && mapping.Entries.All(entry => IsLost(entry.Value)),
        SequenceSyntax sequence => !IsWrittenEmpty(node) && sequence.Items.All(IsLost),
        _ => false,
    };

    // As deep as a file may be nested.
    private void Block(SyntaxNode node, int indent, bool continues = false)
    {
        if (node is MappingSyntax mapping)
        {
            foreach (var entry in mapping.Entries.Where(entry => !IsLost(entry.Value)))
            {
                Indent(continues ? 0 : indent);
                continues = false;
                Scalar(entry.Key);
                _written.Append(':');
                After(entry.Value, indent + 2);
            }
        }
        else
        {
            foreach (var item in ((SequenceSyntax)node).Items.Where(item => !IsLost(item)))
            {
                Indent(continues ? 0 : indent);
                continues = false;
                _written.Append('-');
                if (item is MappingSyntax && !IsFlow(item))
                {
                    _written.Append(' ');
                    Block(item, indent + 2, continues: true);
                }
                else
                {
                    After(item, indent + 2);
                }
            }
        }
    }

    /// <summary>A value after its key or its dash.</summary>
    private void After(SyntaxNode value, int indent)
    {
        if (value is MappingSyntax or SequenceSyntax && !IsFlow(value))
        {
            _written.Append('\n');
            Block(value, indent);
            return;
        }

        if (value is not ScalarSyntax { Style: ScalarSyntaxStyle.Plain, Value: "" })
        {
            _written.Append(' ');
            Flow(value);
        }

        _written.Append('\n');
    }

    // As deep as a file may be nested.
    private void Flow(SyntaxNode node)
    {
        switch (node)
        {
            case MappingSyntax mapping:
                _written.Append('{');
                foreach (var (i, entry) in mapping.Entries.Where(entry => !IsLost(entry.Value)).Index())
                {
                    _written.Append(i == 0 ? " " : ", ");
                    Scalar(entry.Key);
                    _written.Append(": ");
                    Flow(entry.Value);
                }

                _written.Append(" }");
                break;
            case SequenceSyntax sequence:
                _written.Append('[');
                foreach (var (i, item) in sequence.Items.Where(item => !IsLost(item)).Index())
                {
                    _written.Append(i == 0 ? "" : ", ");
                    Flow(item);
                }

                _written.Append(']');
                break;
            case ScalarSyntax scalar:
                Scalar(scalar);
                break;
        }
    }

    private void Scalar(ScalarSyntax scalar)
    {
        var value = scalar.Value;
        var isOneLine = value.AsSpan().IndexOfAny('\n', '\r') < 0;
        switch (scalar.Style)
        {
            case ScalarSyntaxStyle.Plain when isOneLine:
                _written.Append(value);
                break;
            case ScalarSyntaxStyle.SingleQuoted when isOneLine:
                _written.Append('\'').Append(value.Replace("'", "''", StringComparison.Ordinal)).Append('\'');
                break;
            default:
                Quoted(value);
                break;
        }
    }

    /// <summary>Between double quotes; of what could not stand there as it is, the number of the character.</summary>
    private void Quoted(string value)
    {
        _written.Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' or '\\' => _written.Append('\\').Append(character),
                '\n' => _written.Append("\\n"),
                '\t' => _written.Append("\\t"),
                < ' ' or (>= '\u007F' and <= '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' => _written.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => _written.Append(character),
            };
        }

        _written.Append('"');
    }

    private bool IsFlow(SyntaxNode node) => node.Span.Start < text.Length && text[node.Span.Start] is '{' or '[';

    /// <summary>Whether somebody wrote it without anything in it, which can mean something.</summary>
    private bool IsWrittenEmpty(SyntaxNode node) =>
        IsFlow(node) && text.AsSpan(node.Span.Start + 1).TrimStart() is ['}' or ']', ..];

    private void Indent(int width) => _written.Append(' ', width);
}
