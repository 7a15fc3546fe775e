using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Compiler.Text;

/// <summary>
/// The text of one file of a fact set. Two are equal when path and content are.
/// </summary>
public sealed class SourceText : IEquatable<SourceText>
{
    private readonly int[] _lineStarts;

    /// <param name="path">Relative to the set; backslashes become forward slashes.</param>
    /// <param name="text">The decoded content; a leading byte-order mark is dropped.</param>
    public SourceText(string path, string text)
    {
        Path = path.Replace('\\', '/');
        Text = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
        _lineStarts = FindLineStarts(Text);
    }

    /// <summary>Relative to the fact set, with forward slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    /// <summary>SHA-256 of the UTF-8 bytes, 64 lower-case hex digits. Computed when it is first asked for: most files are never asked.</summary>
    public string ContentHash => field ??= Hash(Text);

    /// <summary>At least 1: an empty text has one empty line.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>The line and column of an offset; offsets outside the text are moved to its nearer end. O(log lines).</summary>
    public LinePosition GetPosition(int offset)
    {
        offset = Math.Max(0, Math.Min(offset, Text.Length));
        var line = Array.BinarySearch(_lineStarts, offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new LinePosition(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>An offset as MSBuild writes it: <c>path(line,column)</c>. O(log lines).</summary>
    public string PlaceOf(int offset)
    {
        var position = GetPosition(offset);
        return $"{Path}({position.Line},{position.Column})";
    }

    /// <summary>The offset of a line and column.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such line, or the column lies behind its end.</exception>
    public int GetOffset(LinePosition position)
    {
        if (position.Line < 1 || position.Line > LineCount || position.Column < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(position));
        }

        var offset = _lineStarts[position.Line - 1] + position.Column - 1;
        var end = position.Line == LineCount ? Text.Length : _lineStarts[position.Line] - 1;
        return offset <= end ? offset : throw new ArgumentOutOfRangeException(nameof(position));
    }

    /// <summary>The text of a line without its line end. O(length of the line); <see cref="GetLineSpan"/> copies nothing.</summary>
    /// <param name="line">From 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such line.</exception>
    public string GetLine(int line)
    {
        var span = GetLineSpan(line);
        return Text.Substring(span.Start, span.Length);
    }

    /// <summary>Where a line is, without its line end.</summary>
    /// <param name="line">From 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such line.</exception>
    public TextSpan GetLineSpan(int line)
    {
        if (line < 1 || line > LineCount)
        {
            throw new ArgumentOutOfRangeException(nameof(line));
        }

        var start = _lineStarts[line - 1];
        var end = line == LineCount ? Text.Length : _lineStarts[line];
        while (end > start && Text[end - 1] is '\r' or '\n')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <inheritdoc />
    public bool Equals(SourceText? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (string.Equals(Path, other.Path, StringComparison.Ordinal)
                && string.Equals(Text, other.Text, StringComparison.Ordinal)));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as SourceText);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Path) * 31) + Text.Length);

    private static string Hash(string text)
    {
        using var sha = SHA256.Create();
        return Hexadecimal.Format(sha.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
