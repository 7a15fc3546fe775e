using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.AspNetCore.Pages;

namespace KnowledgeGraph.AspNetCore.Explorer.Entities;

/// <summary>
/// An entity as RDF. A statement that is asserted and has neither an end nor a date is a triple of its own; each statement is also a resource, with its time, its modality and the sources
/// that it was derived from.
/// </summary>
internal static class EntityTriples
{
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public const string Rdfs = "http://www.w3.org/2000/01/rdf-schema#";
    public const string Schema = "http://schema.org/";
    public const string Prov = "http://www.w3.org/ns/prov#";
    public const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    /// <summary>The name of the vocabulary below the root of the server: kinds, predicates, and what statements have.</summary>
    public const string Vocabulary = "vocabulary#";

    /// <summary>Linear in the answer.</summary>
    public static List<Triple> Read(JsonElement data, string root)
    {
        var triples = new List<Triple>();
        var entity = data.GetProperty("entity");
        var subject = EntityAddress.Of(root, entity.GetProperty("id").GetString()!);
        triples.Add(new(subject, Rdf + "type", Iri($"{root}{Vocabulary}{entity.GetProperty("__typename").GetString()}")));
        triples.Add(new(subject, Rdfs + "label", Text(entity.GetProperty("name"))));
        if (entity.GetProperty("description").ValueKind == JsonValueKind.String)
        {
            triples.Add(new(subject, Schema + "description", Text(entity.GetProperty("description"))));
        }

        triples.AddRange(entity.GetProperty("aliases").EnumerateArray().Select(alias => new Triple(subject, Schema + "alternateName", Text(alias))));
        foreach (var identifier in entity.GetProperty("identifiers").EnumerateArray())
        {
            var url = identifier.GetProperty("url");
            triples.Add(url.ValueKind == JsonValueKind.String && IsIri(url.GetString()!)
                ? new(subject, Schema + "sameAs", Iri(url.GetString()!))
                : new(subject, Schema + "identifier", Text(identifier.GetProperty("value"))));
        }

        var predicates = data.GetProperty("ontology").GetProperty("predicates").EnumerateArray()
            .ToDictionary(static predicate => predicate.GetProperty("predicate").GetString()!, static predicate => predicate.GetProperty("name").GetString()!);
        foreach (var list in (JsonElement[])[entity.GetProperty("statements"), data.GetProperty("namedIn")])
        {
            foreach (var statement in list.GetProperty("nodes").EnumerateArray())
            {
                var name = predicates[statement.GetProperty("predicate").GetString()!];
                Add(triples, statement, root, $"{root}{Vocabulary}{name}");
            }
        }

        return [.. triples.Distinct()];
    }

    /// <param name="predicate">The IRI of its predicate, which ends in the name that fact files use.</param>
    private static void Add(List<Triple> triples, JsonElement statement, string root, string predicate)
    {
        var subject = EntityAddress.Of(root, statement.GetProperty("subject").GetProperty("id").GetString()!);
        var value = statement.GetProperty("object") is { ValueKind: JsonValueKind.Object } entity
            ? Iri(EntityAddress.Of(root, entity.GetProperty("id").GetString()!))
            : Literal(statement.GetProperty("value"));
        var modality = statement.GetProperty("modality").GetString()!;
        if (modality == "ASSERTED" && !IsBounded(statement))
        {
            triples.Add(new(subject, predicate, value));
        }

        var node = $"{root}statement/{Uri.EscapeDataString(statement.GetProperty("id").GetString()!)}";
        triples.Add(new(node, Rdf + "type", Iri(Rdf + "Statement")));
        triples.Add(new(node, Rdf + "subject", Iri(subject)));
        triples.Add(new(node, Rdf + "predicate", Iri(predicate)));
        triples.Add(new(node, Rdf + "object", value));
        triples.Add(new(node, Rdfs + "label", Text(statement.GetProperty("sentence"))));
        triples.Add(new(node, $"{root}{Vocabulary}modality", new Term(modality, IsIri: false)));
        triples.Add(new(node, $"{root}{Vocabulary}basis", Text(statement.GetProperty("basis"))));
        foreach (var time in (string[])["since", "until", "on"])
        {
            if (statement.GetProperty(time) is { ValueKind: JsonValueKind.Object } date)
            {
                triples.Add(new(node, $"{root}{Vocabulary}{time}", Text(date.GetProperty("edtf"))));
            }
        }

        foreach (var evidence in statement.GetProperty("evidence").EnumerateArray())
        {
            var source = evidence.GetProperty("source");
            var iri = source.GetProperty("url").GetString() is { } url && IsIri(url) ? url : $"{root}source/{Uri.EscapeDataString(source.GetProperty("id").GetString()!)}";
            triples.Add(new(node, Prov + "wasDerivedFrom", Iri(iri)));
            triples.Add(new(iri, Rdfs + "label", Text(source.GetProperty("title"))));
        }
    }

    private static bool IsBounded(JsonElement statement) =>
        statement.GetProperty("until").ValueKind != JsonValueKind.Null || statement.GetProperty("on").ValueKind != JsonValueKind.Null;

    private static Term Literal(JsonElement value)
    {
        var text = value.GetProperty("text").GetString()!;
        return value.GetProperty("__typename").GetString() switch
        {
            "IntegerValue" => new Term(text, IsIri: false, Xsd + "integer"),
            "DecimalValue" => new Term(text, IsIri: false, Xsd + "decimal"),
            "BooleanValue" => new Term(text, IsIri: false, Xsd + "boolean"),
            "FuzzyDate" => Date(value.GetProperty("edtf").GetString()!),
            _ => new Term(text, IsIri: false),
        };
    }

    private static Term Date(string edtf) =>
        DateOnly.TryParseExact(edtf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? new Term(edtf, IsIri: false, Xsd + "date")
            : new Term(edtf, IsIri: false);

    private static Term Iri(string iri) => new(iri, IsIri: true);

    private static Term Text(JsonElement text) => new(text.GetString()!, IsIri: false);

    private static bool IsIri(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && Uri.IsWellFormedUriString(text, UriKind.Absolute);
}
