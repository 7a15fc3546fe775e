using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Editing.Completion;

/// <summary>A line in block style: dashes, a key, a value.</summary>
/// <param name="Dashes">The columns of its dashes.</param>
/// <param name="Column">The column of what follows them.</param>
/// <param name="Key">The key; null where there is none.</param>
/// <param name="Value">What follows the key, or the dashes.</param>
/// <param name="ValueColumn">Its column.</param>
internal sealed record YamlLine(IReadOnlyList<int> Dashes, int Column, string? Key, string Value, int ValueColumn)
{
    public bool IsBlank => Key is null && Value.Length == 0 && Dashes.Count == 0;

    /// <summary>Reads a line, or the part of it before the cursor.</summary>
    public static YamlLine Of(SourceText text, int line) => Of(text.GetLine(line));

    public static YamlLine Of(string line)
    {
        var column = 0;
        var dashes = new List<int>();
        while (column < line.Length)
        {
            if (line[column] == ' ')
            {
                column++;
            }
            else if (line[column] == '-' && (column + 1 == line.Length || line[column + 1] == ' '))
            {
                dashes.Add(column++);
            }
            else
            {
                break;
            }
        }

        if (column < line.Length && line[column] == '#')
        {
            return new YamlLine([], column, null, "", column);
        }

        // After a lone dash the next column but one is that of the content.
        column = column == line.Length && dashes.Count > 0 ? Math.Max(column, dashes[^1] + 2) : column;
        var (key, value) = KeyAt(line, Math.Min(column, line.Length));
        return new YamlLine(dashes, column, key, line[Math.Min(value, line.Length)..], value);
    }

    /// <summary>The key at a column, and the column of its value; no key and the same column where there is none.</summary>
    private static (string? Key, int ValueColumn) KeyAt(string line, int column)
    {
        var end = column;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '-' or '_' or '.'))
        {
            end++;
        }

        if (end == column || end == line.Length || line[end] != ':' || (end + 1 < line.Length && line[end + 1] != ' '))
        {
            return (null, column);
        }

        var value = end + 1;
        while (value < line.Length && line[value] == ' ')
        {
            value++;
        }

        return (line[column..end], value);
    }
}
