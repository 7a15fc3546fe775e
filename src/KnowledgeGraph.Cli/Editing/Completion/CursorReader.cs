using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Editing.Completion;

/// <summary>
/// Finds out where the cursor stands from the lines around it: by indentation in block style, by braces in flow style. The line itself is
/// usually half-written, and a parser would stop there.
/// </summary>
internal sealed class CursorReader
{
    private const int MaxFlowLines = 100;

    private readonly SourceText _text;
    private readonly int _line;
    private readonly int _offset;

    private CursorReader(SourceText text, int offset)
    {
        _text = text;
        _offset = offset;
        _line = text.GetPosition(offset).Line;
    }

    /// <summary>Reads the place; null in a comment. Linear in the lines before it.</summary>
    public static CursorContext? Read(SourceText text, int offset) => new CursorReader(text, offset).Read();

    private CursorContext? Read()
    {
        // A value in flow style can begin some lines before.
        var first = _line;
        while (first > 1 && _line - first < MaxFlowLines && Previous(first) is { Length: > 0 } previous && previous[^1] is '{' or '[' or ',')
        {
            first--;
        }

        for (var line = first; line <= _line; line++)
        {
            if (ReadFrom(line) is var (context, isRight) && isRight)
            {
                return context;
            }
        }

        return null;
    }

    private string? Previous(int line) => _text.GetLine(line - 1).TrimEnd();

    private (CursorContext? Context, bool IsRight) ReadFrom(int line)
    {
        var start = _text.GetLineSpan(line).Start;
        var head = _text.Text[start.._offset];
        var newline = head.IndexOf('\n', StringComparison.Ordinal);
        var parsed = YamlLine.Of(newline < 0 ? head : head[..newline].TrimEnd('\r'));
        if (newline < 0 && IsComment(head))
        {
            return (null, true);
        }

        var flow = new FlowScanner();
        var valueAt = Math.Min(parsed.ValueColumn, head.Length);
        flow.Read(head[valueAt..]);
        if (flow.IsOpen)
        {
            string[] path = [.. Around(line, parsed), .. parsed.Key is null ? Enumerable.Empty<string>() : [parsed.Key], .. flow.Path];
            return (new CursorContext(path, flow.IsKey, false, flow.Keys, Word(start + valueAt + flow.WordStart), -1), true);
        }

        if (line < _line)
        {
            return (null, false);
        }

        var siblings = Siblings(parsed.Column);
        string[] around = Around(line, parsed);
        return parsed.Key is { } key
            ? (new CursorContext([.. around, key], false, false, siblings, Word(start + valueAt), parsed.Column), true)
            : parsed.Dashes.Count > 0
                ? (new CursorContext(around, false, true, siblings, Word(start + valueAt), parsed.Column), true)
                : (new CursorContext(around, true, false, siblings, Word(start + valueAt), parsed.Column), true);
    }

    private static bool IsComment(string head)
    {
        var hash = head.IndexOf('#', StringComparison.Ordinal);
        return hash >= 0 && (hash == 0 || head[hash - 1] == ' ') && head[..hash].Count(character => character is '"' or '\'') % 2 == 0;
    }

    /// <summary>The keys above a line, by ever smaller columns.</summary>
    private string[] Around(int line, YamlLine parsed)
    {
        var path = new List<string>();
        var column = Enter(parsed, parsed.Column, path);
        for (var above = line - 1; above >= 1 && (column.Limit > 0 || column.IsList); above--)
        {
            var other = YamlLine.Of(_text, above);
            if (other.IsBlank)
            {
                continue;
            }

            // A list can stand in the same column as its key.
            var isParent = other.Key is not null && (other.Column < column.Limit || (column.IsList && other.Column == column.Limit && other.Dashes.Count == 0));
            if (isParent && other.Value.Length == 0 || isParent && other.Value.StartsWith('#'))
            {
                path.Add(other.Key!);
                column = Enter(other, other.Column, path);
            }
            else if (other.Dashes.Count > 0 && other.Dashes[^1] < column.Limit && other.Column <= column.Limit)
            {
                column = Enter(other, column.Limit, path);
            }
            else if (isParent)
            {
                column = (other.Column, false);
            }
        }

        path.Reverse();
        return [.. path];
    }

    /// <summary>The dashes before a column make items of lists.</summary>
    private static (int Limit, bool IsList) Enter(YamlLine line, int column, List<string> path)
    {
        var isList = false;
        foreach (var dash in line.Dashes.Reverse().Where(dash => dash < column))
        {
            path.Add(CursorContext.Item);
            column = dash;
            isList = true;
        }

        return (column, isList);
    }

    /// <summary>The keys in one column, up and down to the next smaller one.</summary>
    private Dictionary<string, string> Siblings(int column)
    {
        var siblings = new Dictionary<string, string>(StringComparer.Ordinal);
        var isFirst = YamlLine.Of(_text, _line).Dashes.Count > 0;
        for (var line = _line - 1; line >= 1 && !isFirst && Add(line, out var begins); line--)
        {
            isFirst = begins;
        }

        for (var line = _line + 1; line <= _text.LineCount && Add(line, out var begins) && !begins; line++)
        {
        }

        return siblings;

        bool Add(int line, out bool begins)
        {
            var other = YamlLine.Of(_text, line);
            begins = other.Dashes.Count > 0 && other.Column <= column;
            if (other.IsBlank)
            {
                return true;
            }

            if (other.Column < column || (line > _line && begins))
            {
                return false;
            }

            if (other.Column == column && other.Key is not null)
            {
                siblings.TryAdd(other.Key, other.Value.Trim('"', '\'', ' '));
            }

            return true;
        }
    }

    /// <summary>The word from a place to where the cursor is, and on to the end of the word.</summary>
    private TextSpan Word(int start)
    {
        var end = _offset;
        while (end < _text.Text.Length && (char.IsLetterOrDigit(_text.Text[end]) || _text.Text[end] is '-' or '_'))
        {
            end++;
        }

        return TextSpan.FromBounds(Math.Min(start, _offset), end);
    }
}
