using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The UTF-8 text of a document. It is not copied: its bytes must not change while the tree made from it is in use.</summary>
public sealed class SourceText(ReadOnlyMemory<byte> utf8)
{
    private LocationIndex? _locations;

    public SourceText(string text)
        : this(Encoding.UTF8.GetBytes(text))
    {
    }

    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    /// <summary>Turns a byte offset into a line and a column. Linear in the text the first time: use it for errors only.</summary>
    /// <param name="offset">The offset of a node; an offset past the end counts as the end.</param>
    public SourceLocation GetLocation(int offset) => (_locations ??= new LocationIndex(Utf8.Span)).Find(Utf8.Span, offset);

    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}
