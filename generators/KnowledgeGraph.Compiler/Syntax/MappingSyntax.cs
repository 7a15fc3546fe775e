using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Syntax;

/// <summary>Keys and their values, in the order written; no key stands twice.</summary>
public sealed class MappingSyntax(TextSpan span, IReadOnlyList<MappingEntrySyntax> entries) : SyntaxNode(span)
{
    public IReadOnlyList<MappingEntrySyntax> Entries { get; } = entries;

    /// <inheritdoc />
    public override string Shape => "a mapping";

    /// <summary>The entry with this key, ordinal; null when there is none. O(entries).</summary>
    public MappingEntrySyntax? Find(string key)
    {
        for (var i = 0; i < Entries.Count; i++)
        {
            if (string.Equals(Entries[i].Key.Value, key, StringComparison.Ordinal))
            {
                return Entries[i];
            }
        }

        return null;
    }
}
