using System.Text.Json;
using KnowledgeGraph.Exchange.Export;

namespace KnowledgeGraph.Exchange.JsonLines;

/// <summary>Writes sources, entities and conflicts as JSON objects.</summary>
internal static class EntryWriter
{
    public static void Write(Utf8JsonWriter json, SourceDocument source)
    {
        json.WriteStartObject();
        json.WriteString("type", "source");
        json.WriteString("id", source.Id);
        json.WriteString("title", source.Title);
        Optional(json, "publisher", source.Publisher);
        List(json, "authors", source.Authors, static (json, author) => json.WriteStringValue(author));
        Optional(json, "published", source.Published?.Edtf);
        Optional(json, "language", source.Language);
        Optional(json, "url", source.Url);
        Optional(json, "licence", source.Licence);
        json.WriteString("reliability", source.Reliability.ToString());
        Optional(json, "file", source.File);
        Optional(json, "encoding", source.Encoding);
        Optional(json, "sha256", source.Sha256);
        json.WriteBoolean("mayBeQuoted", source.MayBeQuoted);
        Optional(json, "entity", source.Entity?.Id);
        Optional(json, "description", source.Description);
        Optional(json, "marking", MarkingText.Of(source.Marking));
        List(json, "derivedFrom", source.DerivedFrom, Write);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject();
        json.WriteString("type", "entity");
        json.WriteString("id", entity.Id);
        Optional(json, "marking", MarkingText.Of(entity.Marking));
        List(json, "formerIds", entity.FormerIds, static (json, id) => json.WriteStringValue(id));
        json.WriteString("kind", entity.Kind.Name);
        json.WriteString("name", entity.Name);
        if (entity.LocalNames.Count > 0)
        {
            json.WriteStartObject("names");
            foreach (var name in entity.LocalNames)
            {
                json.WriteString(name.Language, name.Name);
            }

            json.WriteEndObject();
        }

        List(json, "aliases", entity.Aliases, static (json, alias) => json.WriteStringValue(alias));
        Optional(json, "description", entity.Description);
        List(json, "identifiers", entity.Identifiers, Write);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Conflict conflict)
    {
        json.WriteStartObject();
        json.WriteString("type", "conflict");
        json.WriteString("constraint", conflict.Constraint);
        json.WriteString("reason", conflict.Reason);
        List(json, "statements", conflict.Statements, static (json, statement) => json.WriteStringValue(statement.Id));
        json.WriteEndObject();
    }

    public static void Optional(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>Writes a list; nothing for an empty one.</summary>
    public static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        using var enumerator = items.GetEnumerator();
        if (!enumerator.MoveNext())
        {
            return;
        }

        json.WriteStartArray(name);
        do
        {
            write(json, enumerator.Current);
        }
        while (enumerator.MoveNext());
        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, SourceLink link)
    {
        json.WriteStartObject();
        json.WriteString("source", link.Source.Id);
        json.WriteBoolean("inferred", link.IsInferred);
        Optional(json, "note", link.Note);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ExternalIdentifier identifier)
    {
        json.WriteStartObject();
        json.WriteString("scheme", identifier.Scheme.Name);
        json.WriteString("value", identifier.Value);
        json.WriteEndObject();
    }
}
