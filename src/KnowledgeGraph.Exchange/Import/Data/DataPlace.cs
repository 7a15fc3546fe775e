using System.Runtime.InteropServices;

namespace KnowledgeGraph.Exchange.Import.Data;

/// <summary>A line and a column of a file, both from 1; a column counts UTF-16 code units.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DataPlace(int Line, int Column)
{
    /// <summary>The beginning of a file.</summary>
    public static DataPlace First { get; } = new(1, 1);

    /// <summary>The place of an offset in a text that begins here.</summary>
    internal DataPlace Add(string text, List<int> lineStarts, int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var line = lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return line == 0 ? this with { Column = Column + offset } : new DataPlace(Line + line, offset - lineStarts[line] + 1);
    }

    /// <summary>Where the lines of a text begin. Linear.</summary>
    internal static List<int> LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = text.AsSpan().IndexOfAny('\n', '\r'); i >= 0;)
        {
            if (text[i] == '\n' || i + 1 == text.Length || text[i + 1] != '\n')
            {
                starts.Add(i + 1);
            }

            var next = text.AsSpan(i + 1).IndexOfAny('\n', '\r');
            i = next < 0 ? -1 : i + 1 + next;
        }

        return starts;
    }
}
