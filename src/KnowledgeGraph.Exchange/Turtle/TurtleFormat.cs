using System.Text;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Rdf;

namespace KnowledgeGraph.Exchange.Turtle;

/// <summary>Turtle: the RDF that people read.</summary>
/// <seealso href="https://www.w3.org/TR/turtle/"/>
public sealed class TurtleFormat() : ExportFormat(
    "turtle", "Turtle: RDF with a resource for each statement, for triple stores and SPARQL", "text/turtle; charset=utf-8")
{
    private static readonly UTF8Encoding Utf8 = new(false);

    /// <inheritdoc />
    public override IReadOnlyList<ExportFile> Files { get; } = [new("facts.ttl", Write)];

    /// <inheritdoc />
    public override ExportParts Carries => ExportParts.All;

    private static void Write(ExportInput input, Stream output, CancellationToken cancellationToken)
    {
        var graph = new RdfGraph(input);
        using var text = new StreamWriter(output, Utf8, bufferSize: -1, leaveOpen: true) { NewLine = "\n" };
        foreach (var (prefix, iri) in graph.Names.Prefixes)
        {
            text.WriteLine($"@prefix {prefix}: {RdfText.Iri(iri)} .");
        }

        foreach (var node in graph.Nodes(cancellationToken))
        {
            text.WriteLine();
            text.WriteLine(Name(node.Subject));
            for (var i = 0; i < node.Properties.Count; i++)
            {
                var (predicate, value) = node.Properties[i];
                text.Write($"    {(predicate == RdfNames.Type ? "a" : Name(predicate))} ");
                text.Write(value.IsIri ? Name(value.Value) : RdfText.Literal(value, Name));
                text.WriteLine(i == node.Properties.Count - 1 ? " ." : " ;");
            }
        }

        string Name(string iri) => graph.Names.TrySplit(iri, out var prefix, out var local) && IsLocalName(local)
            ? $"{prefix}:{local}"
            : RdfText.Iri(iri);
    }

    /// <summary>Whether a name needs no escapes behind a prefix.</summary>
    private static bool IsLocalName(ReadOnlySpan<char> name)
    {
        foreach (var character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('_' or '-'))
            {
                return false;
            }
        }

        return name.Length > 0 && name[0] != '-';
    }
}
