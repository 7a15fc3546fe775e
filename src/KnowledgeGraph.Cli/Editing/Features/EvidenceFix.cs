using KnowledgeGraph.Cli.Editing.Names;
using KnowledgeGraph.Cli.Editing.Sets;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Editing.Features;

/// <summary>
/// A line of evidence for a statement that has none: the author writes the words, and <c>kg cite --fill</c> turns them into a position.
/// </summary>
internal static class EvidenceFix
{
    private const int MaxSources = 3;

    /// <summary>A line for each of the sources that the file cites most, or that the set has.</summary>
    public static IEnumerable<(string Title, TextEdit Edit)> Of(SetView view, SourceText file, Diagnostic diagnostic)
    {
        if (diagnostic.Descriptor != DiagnosticCatalogue.EvidenceMissing
            || StatementAt(view.Set.Parsed.Of(file).Root, diagnostic.Location!.Span) is not { Entries: [.., var last] } statement)
        {
            yield break;
        }

        foreach (var source in Sources(view, file).Take(MaxSources))
        {
            yield return ($"Add evidence from '{source}'", Edit(file, statement, last, $"{StatementFields.Evidence}: {{ source: {source}, exact: \"\" }}"));
        }
    }

    private static IEnumerable<string> Sources(SetView view, SourceText file) => view.Names.In(file.Path)
        .Where(use => use.Kind == NameKind.Source)
        .GroupBy(use => use.Name, StringComparer.Ordinal)
        .OrderByDescending(uses => uses.Count())
        .ThenBy(uses => uses.Key, StringComparer.Ordinal)
        .Select(uses => uses.Key)
        .Concat(view.Names.Declarations.Where(use => use.Kind == NameKind.Source).Select(use => use.Name))
        .Distinct(StringComparer.Ordinal);

    private static TextEdit Edit(SourceText file, MappingSyntax statement, MappingEntrySyntax last, string line)
    {
        var end = Math.Max(last.Key.Span.End, last.Value.Span.End);
        while (char.IsWhiteSpace(file.Text[end - 1]))
        {
            end--;
        }

        if (file.Text[statement.Span.Start] == '{')
        {
            return new TextEdit(file.Path, new TextSpan(end, 0), ", " + line);
        }

        var indent = file.GetPosition(statement.Entries[0].Key.Span.Start).Column - 1;
        return new TextEdit(file.Path, new TextSpan(file.GetLineSpan(file.GetPosition(end).Line).End, 0), "\n" + new string(' ', indent) + line);
    }

    /// <summary>The mapping that has a key at a place. The parser bounds the depth.</summary>
    private static MappingSyntax? StatementAt(SyntaxNode? node, TextSpan key) => node switch
    {
        MappingSyntax mapping when mapping.Entries.Any(entry => entry.Key.Span == key) => mapping,
        MappingSyntax mapping => mapping.Entries.Select(entry => StatementAt(entry.Value, key)).FirstOrDefault(found => found is not null),
        SequenceSyntax list => list.Items.Select(item => StatementAt(item, key)).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
