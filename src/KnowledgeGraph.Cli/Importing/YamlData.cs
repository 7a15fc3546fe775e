using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Exchange.Import;
using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Reading;

namespace KnowledgeGraph.Cli.Importing;

/// <summary>YAML as the fact compiler reads it, with its messages, for mappings and for data.</summary>
internal static class YamlData
{
    /// <summary>Parses a document; see <see cref="YamlParser"/>.</summary>
    public static YamlDocument Parse(string path, string text)
    {
        var source = new SourceText(path, text);
        var tree = SyntaxTree.Parse(source);
        var findings = tree.Diagnostics.Where(diagnostic => diagnostic.Severity == Compiler.Diagnostics.DiagnosticSeverity.Error)
            .Select(diagnostic => new ImportFinding(
                path,
                diagnostic.Location is { } location ? new DataPlace(location.Start.Line, location.Start.Column) : DataPlace.First,
                diagnostic.Message)
            {
                Loss = ImportLoss.Mapping,
            })
            .ToArray();
        return new YamlDocument(path, source.Text, tree.Root is null ? null : Convert(tree.Root), findings);
    }

    // The parser bounds the depth.
    private static DataNode Convert(SyntaxNode node) => node switch
    {
        MappingSyntax mapping => new DataNode(DataKind.Map, node.Span.Start)
        {
            Members = [.. mapping.Entries.Select(entry => KeyValuePair.Create(entry.Name, Convert(entry.Value)))],
            KeyOffsets = [.. mapping.Entries.Select(entry => entry.Key.Span.Start)],
        },
        SequenceSyntax sequence => new DataNode(DataKind.List, node.Span.Start) { Items = [.. sequence.Items.Select(Convert)] },
        ScalarSyntax { IsEmpty: false } scalar => new DataNode(DataKind.Text, node.Span.Start) { Text = scalar.Value },
        _ => new DataNode(DataKind.Nothing, node.Span.Start),
    };
}
