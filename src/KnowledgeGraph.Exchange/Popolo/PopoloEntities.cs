using System.Text.Json;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Selecting;

namespace KnowledgeGraph.Exchange.Popolo;

/// <summary>Writes people, organizations, posts, areas and events, and says which of their statements have a place.</summary>
internal static class PopoloEntities
{
    /// <summary>
    /// The statements of an entity that are its properties and pages, each with its place. A property has one value: the first.
    /// </summary>
    public static IEnumerable<(Statement Statement, PopoloPlace Place, string Property)> Placed(Entity entity, GraphSelection selection)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in selection.StatementsOf(entity))
        {
            var place = PopoloTerms.PlaceOf(statement, out var property);
            if (place == PopoloPlace.Property && (!IsFit(statement.Object) || !given.Add(property)))
            {
                place = PopoloPlace.None;
            }

            yield return (statement, place, property);
        }
    }

    public static void Write(Utf8JsonWriter json, Entity entity, string ofClass, GraphSelection selection)
    {
        json.WriteStartObject();
        json.WriteString("id", entity.Id);
        json.WriteString(ofClass == PopoloTerms.Posts ? "label" : "name", entity.Name);
        WriteNames(json, entity);
        WriteIdentifiers(json, entity);
        if (entity.Description is { } description && PopoloTerms.DescriptionOf(ofClass) is { } property)
        {
            json.WriteString(property, description);
        }

        var placed = Placed(entity, selection).Where(each => each.Place is PopoloPlace.Property or PopoloPlace.Link).ToArray();
        foreach (var (statement, _, name) in placed.Where(each => each.Place == PopoloPlace.Property))
        {
            Write(json, name, statement.Object);
        }

        if (Array.Exists(placed, each => each.Place == PopoloPlace.Link))
        {
            json.WriteStartArray("links");
            foreach (var (statement, _, _) in placed.Where(each => each.Place == PopoloPlace.Link))
            {
                json.WriteStartObject();
                json.WriteString("url", statement.Object.ToString());
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a value; nothing for a date that the format cannot have.</summary>
    public static void Write(Utf8JsonWriter json, string property, FactValue value)
    {
        switch (value.Kind)
        {
            case ValueKind.Integer:
                json.WriteNumber(property, value.AsInteger());
                break;
            case ValueKind.LanguageText:
                json.WriteString(property, value.AsText());
                break;
            case ValueKind.Date when PlainDate.Of(value.ToString()) is { } date:
                json.WriteString(property, date);
                break;
            case ValueKind.Date:
                break;
            default:
                json.WriteString(property, value.ToString());
                break;
        }
    }

    private static bool IsFit(FactValue value) => value.Kind != ValueKind.Date || PlainDate.Of(value.ToString()) is not null;

    private static void WriteNames(Utf8JsonWriter json, Entity entity)
    {
        if (entity.Aliases.Count + entity.LocalNames.Count == 0)
        {
            return;
        }

        json.WriteStartArray("other_names");
        foreach (var name in entity.LocalNames)
        {
            json.WriteStartObject();
            json.WriteString("name", name.Name);
            json.WriteString("lang", name.Language);
            json.WriteEndObject();
        }

        foreach (var alias in entity.Aliases)
        {
            json.WriteStartObject();
            json.WriteString("name", alias);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteIdentifiers(Utf8JsonWriter json, Entity entity)
    {
        if (entity.Identifiers.Count == 0)
        {
            return;
        }

        json.WriteStartArray("identifiers");
        foreach (var identifier in entity.Identifiers)
        {
            json.WriteStartObject();
            json.WriteString("scheme", identifier.Scheme.Name);
            json.WriteString("identifier", identifier.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
