using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.EditorSchema;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Language.Formatting;

/// <summary>The canonical form of all files of a set. The set may have errors.</summary>
public static class FactSetFormatter
{
    /// <summary>Formats every file, in the order of the set.</summary>
    /// <param name="files">The set.</param>
    /// <param name="hasSchema">Whether the set has an editor schema: each file then begins with a comment that leads to it.</param>
    public static IEnumerable<FormattedFile> Format(FactSetFiles files, bool hasSchema)
    {
        ArgumentNullException.ThrowIfNull(files);
        var trees = files.Files
            .Select(text => SyntaxTree.Parse(hasSchema ? new SourceText(text.Path, EditorSchemaFile.Wire(text.Path, text.Text)) : text))
            .ToArray();
        var qualifiers = QualifiersOf(trees);
        return trees.Select(tree => new FormattedFile(tree, FactFormatter.Format(tree, qualifiers)));
    }

    /// <summary>The names of the qualifiers, as far as the vocabulary can be read.</summary>
    private static string[] QualifiersOf(SyntaxTree[] trees) =>
        Array.Find(trees, tree => tree.Text.Path == FactSetPaths.OntologyFile)?.Root is MappingSyntax ontology
            && ontology.Find("qualifiers")?.Value is MappingSyntax qualifiers
            ? [.. qualifiers.Entries.Select(entry => entry.Name)]
            : [];
}

/// <summary>A file and its canonical text.</summary>
/// <param name="Tree">The file as it is, apart from the comment that leads to the schema.</param>
/// <param name="Text">Null where the file cannot be formatted: its YAML has errors, or a form that the formatter does not support.</param>
public sealed record FormattedFile(SyntaxTree Tree, string? Text);
