using System.Text;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Rdf;

namespace KnowledgeGraph.Exchange.NQuads;

/// <summary>N-Quads: RDF as a line for each triple, all in one named graph, for loading in bulk.</summary>
/// <seealso href="https://www.w3.org/TR/n-quads/"/>
public sealed class NQuadsFormat() : ExportFormat(
    "n-quads", "N-Quads: the same RDF, a triple a line in a named graph, for loading in bulk", "application/n-quads")
{
    private static readonly UTF8Encoding Utf8 = new(false);

    /// <inheritdoc />
    public override IReadOnlyList<ExportFile> Files { get; } = [new("facts.nq", Write)];

    /// <inheritdoc />
    public override ExportParts Carries => ExportParts.All;

    private static void Write(ExportInput input, Stream output, CancellationToken cancellationToken)
    {
        var graph = new RdfGraph(input);
        var name = RdfText.Iri(graph.Names.Facts);
        using var text = new StreamWriter(output, Utf8, bufferSize: -1, leaveOpen: true) { NewLine = "\n" };
        foreach (var node in graph.Nodes(cancellationToken))
        {
            var subject = RdfText.Iri(node.Subject);
            foreach (var (predicate, value) in node.Properties)
            {
                var term = value.IsIri ? RdfText.Iri(value.Value) : RdfText.Literal(value, RdfText.Iri);
                text.WriteLine($"{subject} {RdfText.Iri(predicate)} {term} {name} .");
            }
        }
    }
}
