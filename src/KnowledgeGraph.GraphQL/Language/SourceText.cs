using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The UTF-8 text of a document. It is not copied: its bytes must not change while the tree made from it is in use.</summary>
public sealed class SourceText(ReadOnlyMemory<byte> utf8)
{
    public SourceText(string text)
        : this(Encoding.UTF8.GetBytes(text))
    {
    }

    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    /// <summary>Turns a byte offset into a line and a column. Linear in the offset: use it for errors only.</summary>
    /// <param name="offset">The offset of a node; an offset past the end counts as the end.</param>
    public SourceLocation GetLocation(int offset)
    {
        var before = Utf8.Span[..Math.Min(offset, Utf8.Length)];
        var line = 1;
        var lineStart = 0;
        for (var at = 0; at < before.Length; at++)
        {
            // The CR of a CR LF does not end a line of its own, even if the offset lies between the two.
            var isLineEnd = before[at] == '\n' || (before[at] == '\r' && (at + 1 == Utf8.Length || Utf8.Span[at + 1] != '\n'));
            if (isLineEnd)
            {
                line++;
                lineStart = at + 1;
            }
        }

        return new SourceLocation(line, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}
