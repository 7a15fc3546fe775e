using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Rdf;

namespace KnowledgeGraph.Exchange.JsonLd;

/// <summary>JSON-LD: RDF as JSON, an object for each entity, statement and source.</summary>
/// <seealso href="https://www.w3.org/TR/json-ld11/"/>
public sealed class JsonLdFormat() : ExportFormat(
    "json-ld", "JSON-LD: RDF as JSON, for web pages and programs", "application/ld+json; charset=utf-8")
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <inheritdoc />
    public override IReadOnlyList<ExportFile> Files { get; } = [new("facts.jsonld", Write)];

    /// <inheritdoc />
    public override ExportParts Carries => ExportParts.All;

    private static void Write(ExportInput input, Stream output, CancellationToken cancellationToken)
    {
        var graph = new RdfGraph(input);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        WriteContext(json, graph.Names);
        json.WriteStartArray("@graph"u8);
        foreach (var node in graph.Nodes(cancellationToken))
        {
            WriteNode(json, node, graph.Names);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    private static void WriteContext(Utf8JsonWriter json, RdfNames names)
    {
        json.WriteStartObject("@context"u8);
        json.WriteString("@vocab"u8, names.Vocabulary);
        foreach (var (prefix, iri) in RdfNames.CommonPrefixes)
        {
            json.WriteString(prefix, iri);
        }

        json.WriteEndObject();
    }

    private static void WriteNode(Utf8JsonWriter json, RdfNode node, RdfNames names)
    {
        json.WriteStartObject();
        json.WriteString("@id"u8, node.Subject);
        foreach (var property in node.Properties.GroupBy(static property => property.Predicate, StringComparer.Ordinal))
        {
            var isType = property.Key == RdfNames.Type;
            json.WriteStartArray(isType ? "@type" : Compact(property.Key, names));
            foreach (var (_, value) in property)
            {
                WriteTerm(json, value, isType, names);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteTerm(Utf8JsonWriter json, RdfTerm term, bool isType, RdfNames names)
    {
        if (isType || term is { IsIri: false, Datatype: null, Language: null })
        {
            json.WriteStringValue(isType ? Compact(term.Value, names) : term.Value);
            return;
        }

        json.WriteStartObject();
        json.WriteString(term.IsIri ? "@id" : "@value", term.Value);
        if (term.Language is { } language)
        {
            json.WriteString("@language"u8, language);
        }

        if (term.Datatype is { } datatype)
        {
            json.WriteString("@type"u8, Compact(datatype, names));
        }

        json.WriteEndObject();
    }

    private static string Compact(string iri, RdfNames names)
    {
        if (iri.StartsWith(names.Vocabulary, StringComparison.Ordinal))
        {
            // A name that is a prefix too would be read as that.
            var local = iri[names.Vocabulary.Length..];
            return RdfNames.CommonPrefixes.Any(prefix => prefix.Prefix == local) ? iri : local;
        }

        return RdfNames.TrySplitCommon(iri, out var known, out var rest) ? $"{known}:{rest}" : iri;
    }
}
