using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Editing.Names;

/// <summary>Collects the names of one file.</summary>
internal sealed class NameCollector(SourceText file, List<NameUse> uses)
{
    /// <summary>Adds a name that is declared by a key.</summary>
    /// <param name="of">The name where the key alone is not it.</param>
    public void Declare(NameKind kind, MappingEntrySyntax entry, string? of = null)
    {
        if (SpanOf(entry.Key) is { } span)
        {
            uses.Add(new NameUse(kind, of ?? entry.Name, file, span, entry));
        }
    }

    /// <summary>Adds a name, or each of a list.</summary>
    /// <param name="of">The name where the text alone is not it.</param>
    public void Add(NameKind kind, SyntaxNode? node, string? of = null)
    {
        foreach (var item in node is SequenceSyntax list ? list.Items : node is null ? [] : [node])
        {
            if (item is ScalarSyntax scalar && SpanOf(scalar) is { Length: > 0 } span)
            {
                Add(kind, scalar.Value, span, of);
            }
        }
    }

    /// <summary>Adds the source of evidence: the whole text, or what precedes the position of a passage.</summary>
    public void AddSource(SyntaxNode node)
    {
        var scalar = node as ScalarSyntax ?? (node as MappingSyntax)?.Find("source")?.Value as ScalarSyntax;
        if (scalar is not null && SpanOf(scalar) is { Length: > 0 } span)
        {
            var at = scalar.Value.IndexOf('@', StringComparison.Ordinal);
            var name = at < 0 ? scalar.Value : scalar.Value[..at];
            Add(NameKind.Source, name, new TextSpan(span.Start, name.Length), of: null);
        }
    }

    /// <summary>Adds a name at a place that is not a node of its own.</summary>
    public void AddAt(NameKind kind, string name, TextSpan span) => uses.Add(new NameUse(kind, name, file, span));

    /// <summary>The characters of a scalar inside its quotes; null where they are not written as they are read.</summary>
    public TextSpan? SpanOf(ScalarSyntax scalar)
    {
        var span = scalar.Style is ScalarSyntaxStyle.SingleQuoted or ScalarSyntaxStyle.DoubleQuoted && scalar.Span.Length >= 2
            ? TextSpan.FromBounds(scalar.Span.Start + 1, scalar.Span.End - 1)
            : scalar.Span;
        return string.CompareOrdinal(file.Text, span.Start, scalar.Value, 0, Math.Max(span.Length, scalar.Value.Length)) == 0 ? span : null;
    }

    private void Add(NameKind kind, string value, TextSpan span, string? of)
    {
        // An id of a used set may be preceded by the name of the set.
        var prefix = kind is NameKind.Entity or NameKind.Source ? value.LastIndexOf(':') + 1 : 0;
        uses.Add(new NameUse(kind, of ?? value[prefix..], file, TextSpan.FromBounds(span.Start + prefix, span.End)));
    }
}
