using System.Text;

namespace KnowledgeGraph.Language.Formatting;

/// <summary>
/// A text after <c>|</c> or <c>&gt;</c>: its lines are moved together, and every blank in them is kept, at the end of a line as well.
/// </summary>
/// <seealso href="https://yaml.org/spec/1.2.2/#81-block-scalar-styles"/>
internal sealed class BlockScalar
{
    private const int Indentation = 2;
    private readonly string _header;
    private readonly string[] _lines;
    private readonly int _indent;

    /// <param name="scalar">As written, from the sign on.</param>
    /// <param name="parent">The column of its key or dash.</param>
    public BlockScalar(string scalar, int parent)
    {
        var lines = scalar.ReplaceLineEndings("\n").Split('\n');
        var header = lines[0].TrimEnd();
        var indicator = header.Split('#')[0].AsSpan().IndexOfAnyInRange('0', '9');
        _indent = indicator >= 0 ? parent + header[indicator] - '0' : FirstIndent(lines);

        // The indicator counts from the key or dash, and so do the lines that are written here.
        _header = indicator >= 0 ? $"{header[..indicator]}{Indentation}{header[(indicator + 1)..]}" : header;
        var count = lines.Length;
        while (count > 1 && IsBlank(lines[count - 1]))
        {
            count--;
        }

        // After + the blank lines at the end are part of the text; the span ends with the break of the last one.
        _lines = header.Split('#')[0].Contains('+') && lines.Length > count ? lines[1..^1] : lines[1..count];
    }

    /// <summary>Writes all but the last line break.</summary>
    public void Write(StringBuilder output, int parent)
    {
        output.Append(_header);
        foreach (var line in _lines)
        {
            output.Append('\n');
            if (!IsBlank(line))
            {
                output.Append(' ', parent + Indentation).Append(line, _indent, line.Length - _indent);
            }
        }
    }

    /// <summary>Whether a line is empty: spaces up to the indentation are not part of the text.</summary>
    private bool IsBlank(string line) => line.Length <= _indent && line.AsSpan().TrimStart(' ').IsEmpty;

    private static int FirstIndent(string[] lines) =>
        lines.Skip(1).Where(line => line.AsSpan().TrimStart(' ').Length > 0).Select(line => line.Length - line.TrimStart(' ').Length)
            .FirstOrDefault(int.MaxValue);
}
