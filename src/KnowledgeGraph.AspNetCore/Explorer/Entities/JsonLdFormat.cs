using System.Buffers;
using System.Text.Json;
using KnowledgeGraph.AspNetCore.Transport;

namespace KnowledgeGraph.AspNetCore.Explorer.Entities;

/// <summary>An entity as JSON-LD: the entity first, then the statements that name it, each an object of its own.</summary>
/// <seealso href="https://www.w3.org/TR/json-ld11/"/>
/// <param name="root">The address of the server's first page.</param>
internal sealed class JsonLdFormat(string root) : IAnswerFormat
{
    private static readonly (string Prefix, string Iri)[] Prefixes =
    [
        ("rdf", EntityTriples.Rdf), ("rdfs", EntityTriples.Rdfs), ("schema", EntityTriples.Schema), ("prov", EntityTriples.Prov), ("xsd", EntityTriples.Xsd),
    ];

    public string ContentType => "application/ld+json; charset=utf-8";

    public ReadOnlyMemory<byte>? Write(ReadOnlyMemory<byte> response)
    {
        using var document = JsonDocument.Parse(response);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartObject();
            WriteContext(writer);
            writer.WriteStartArray("@graph"u8);
            foreach (var group in EntityTriples.Read(document.RootElement.GetProperty("data"), root).GroupBy(static triple => triple.Subject))
            {
                WriteNode(writer, group.Key, group);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private void WriteContext(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("@context"u8);
        writer.WriteString("@vocab"u8, root + EntityTriples.Vocabulary);
        foreach (var (prefix, iri) in Prefixes)
        {
            writer.WriteString(prefix, iri);
        }

        writer.WriteEndObject();
    }

    private void WriteNode(Utf8JsonWriter writer, string subject, IEnumerable<Triple> triples)
    {
        writer.WriteStartObject();
        writer.WriteString("@id"u8, subject);
        foreach (var property in triples.GroupBy(static triple => triple.Predicate))
        {
            var isType = property.Key == EntityTriples.Rdf + "type";
            writer.WriteStartArray(isType ? "@type" : Compact(property.Key));
            foreach (var triple in property)
            {
                WriteTerm(writer, triple.Object, isType);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private void WriteTerm(Utf8JsonWriter writer, Term term, bool isType)
    {
        if (isType)
        {
            writer.WriteStringValue(Compact(term.Value));
            return;
        }

        if (!term.IsIri && term.Datatype is null)
        {
            writer.WriteStringValue(term.Value);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString(term.IsIri ? "@id" : "@value", term.Value);
        if (term.Datatype is { } type)
        {
            writer.WriteString("@type"u8, Compact(type));
        }

        writer.WriteEndObject();
    }

    private string Compact(string iri)
    {
        var vocabulary = root + EntityTriples.Vocabulary;
        if (iri.StartsWith(vocabulary, StringComparison.Ordinal))
        {
            return iri[vocabulary.Length..];
        }

        var known = Prefixes.FirstOrDefault(prefix => iri.StartsWith(prefix.Iri, StringComparison.Ordinal));
        return known.Prefix is null ? iri : $"{known.Prefix}:{iri[known.Iri.Length..]}";
    }
}
