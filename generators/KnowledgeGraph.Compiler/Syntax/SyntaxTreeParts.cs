namespace KnowledgeGraph.Compiler.Syntax;

/// <summary>
/// The parts of a fact file that can be left out without the rest becoming something else: a statement, an entity, a source.
/// </summary>
public static class SyntaxTreeParts
{
    private const string Statements = "statements";

    /// <summary>The innermost part around an offset; null where there is none. O(parts).</summary>
    public static SyntaxTreePart? Find(SyntaxTree tree, int offset)
    {
        if (tree.Root is not MappingSyntax root)
        {
            return null;
        }

        foreach (var section in root.Entries)
        {
            if (section.Name == Statements)
            {
                if (Item(section.Value, offset) is { } loose)
                {
                    return new SyntaxTreePart(Statements, null, null, loose);
                }
            }
            else if (section.Value is MappingSyntax declarations)
            {
                foreach (var entry in declarations.Entries)
                {
                    if (offset >= entry.Key.Span.Start && offset <= Math.Max(entry.Key.Span.End, entry.Value.Span.End))
                    {
                        return (entry.Value as MappingSyntax)?.Find(Statements) is { } list && Item(list.Value, offset) is { } item
                            ? new SyntaxTreePart(Statements, Entity(entry), null, item)
                            : new SyntaxTreePart(section.Name, null, entry.Key, entry.Value);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The id by which statements name an entity: that of an extension is only its own.</summary>
    private static string Entity(MappingEntrySyntax entry) =>
        ((entry.Value as MappingSyntax)?.Find("extend")?.Value as ScalarSyntax)?.Value ?? entry.Name;

    private static SyntaxNode? Item(SyntaxNode list, int offset) =>
        (list as SequenceSyntax)?.Items.FirstOrDefault(item => offset >= item.Span.Start && offset <= item.Span.End);
}

/// <summary>A statement or a declaration of a fact file.</summary>
/// <param name="Section">The key that it belongs under at the root of a file.</param>
/// <param name="Subject">The entity that a statement stands under; null for one with its own subject, and for a declaration.</param>
/// <param name="Key">The id of a declaration; null for a statement.</param>
/// <param name="Node">What is written.</param>
public sealed record SyntaxTreePart(string Section, string? Subject, ScalarSyntax? Key, SyntaxNode Node);
