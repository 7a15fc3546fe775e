using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Selecting;

namespace KnowledgeGraph.Exchange.Ftm;

/// <summary>
/// FollowTheMoney, the data model of investigations and sanctions lists: an entity on each line. Kinds and predicates become schemata and
/// properties by their names; a relation that has no schema is a link with the words of its predicate. Statements that are not asserted or
/// reported are left out, because the format takes everything for the case.
/// </summary>
/// <seealso href="https://followthemoney.tech/docs/"/>
public sealed class FtmFormat() : ExportFormat(
    "ftm", "FollowTheMoney: people, bodies and their links as JSON lines, for Aleph and OpenSanctions tools", "application/jsonl")
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc />
    public override IReadOnlyList<ExportFile> Files { get; } = [new("facts.ftm.jsonl", Write)];

    /// <inheritdoc />
    public override ExportParts Carries =>
        ExportParts.Values | ExportParts.Qualifiers | ExportParts.OtherNames | ExportParts.Identifiers | ExportParts.Descriptions;

    /// <inheritdoc />
    public override IEnumerable<LeftOut> WithoutPlace(GraphSelection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(selection);
        var tally = new Tally();
        foreach (var entity in selection.Entities)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (FtmTerms.SchemaOf(entity) is not { } schema)
            {
                tally.AddKind();
                continue;
            }

            tally.AddIdentifiers(entity.Identifiers.Count(identifier => FtmTerms.PropertyOf(identifier, schema) is null));
        }

        foreach (var statement in selection.Statements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Count(statement, tally);
        }

        return tally.LeftOut();
    }

    private static void Count(Statement statement, Tally tally)
    {
        var place = FtmTerms.PlaceOf(statement);
        var isLink = place.Type == FtmPlaceType.Entity;
        if (!statement.IsPlain())
        {
            tally.AddUnclaimed();
        }
        else if (place.Type == FtmPlaceType.None)
        {
            tally.Add(statement);
        }
        else
        {
            string?[] dates = [statement.Since, statement.Until, statement.On];
            tally.AddDates(dates.Count(date => date is not null && (!isLink || PlainDate.Of(date) is null)));
            tally.AddDates(TextOf(statement.Object) is null ? 1 : 0);
            tally.AddQualifiers(
                statement.Qualifiers.Count(qualifier => !isLink || FtmTerms.PropertyOf(qualifier, place.Name) is null));
        }
    }

    private static void Write(ExportInput input, Stream output, CancellationToken cancellationToken)
    {
        using var json = new Utf8JsonWriter(output, Options);
        var selection = input.Selection;
        foreach (var entity in selection.Entities)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (FtmTerms.SchemaOf(entity) is { } schema)
            {
                Write(json, entity.Id, schema, entity.Name, PropertiesOf(entity, schema, selection));
                EndLine(json, output);
            }
        }

        foreach (var statement in selection.Statements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (FtmTerms.PlaceOf(statement) is { Type: FtmPlaceType.Entity } place)
            {
                Write(json, statement.Id, place.Name, null, PropertiesOf(statement, place));
                EndLine(json, output);
            }
        }
    }

    private static void EndLine(Utf8JsonWriter json, Stream output)
    {
        json.Flush();
        output.WriteByte((byte)'\n');
        json.Reset();
    }

    private static IEnumerable<(string Property, string Value)> PropertiesOf(Entity entity, string schema, GraphSelection selection)
    {
        yield return (schema == "Address" ? "full" : "name", entity.Name);
        foreach (var name in entity.LocalNames.Select(name => name.Name).Concat(entity.Aliases))
        {
            yield return ("alias", name);
        }

        if (entity.Description is { } description)
        {
            yield return ("summary", description);
        }

        foreach (var identifier in entity.Identifiers)
        {
            if (FtmTerms.PropertyOf(identifier, schema) is { } property)
            {
                yield return (property, identifier.Value);
            }
        }

        foreach (var statement in selection.StatementsOf(entity))
        {
            if (FtmTerms.PlaceOf(statement) is { Type: FtmPlaceType.Property } place && TextOf(statement.Object) is { } text)
            {
                yield return (place.Name, text);
            }
        }
    }

    private static IEnumerable<(string Property, string Value)> PropertiesOf(Statement statement, FtmPlace place)
    {
        yield return (place.Source, statement.Subject.Id);
        if (TextOf(statement.Object) is { } target)
        {
            yield return (place.Target, target);
        }

        if (place.Role is { } role)
        {
            yield return (FtmTerms.Role, role);
        }

        foreach (var (property, date) in new[] { ("startDate", statement.Since), ("endDate", statement.Until), ("date", statement.On) })
        {
            if (PlainDate.Of(date) is { } plain)
            {
                yield return (property, plain);
            }
        }

        foreach (var qualifier in statement.Qualifiers)
        {
            if (FtmTerms.PropertyOf(qualifier, place.Name) is { } property && TextOf(qualifier.Value) is { } text)
            {
                yield return (property, text);
            }
        }
    }

    /// <summary>All values are texts; null for a date that the format cannot have.</summary>
    private static string? TextOf(FactValue value) => value.Kind switch
    {
        ValueKind.Date => PlainDate.Of(value.ToString()),
        ValueKind.LanguageText => value.AsText(),
        _ => value.ToString(),
    };

    private static void Write(
        Utf8JsonWriter json, string id, string schema, string? caption, IEnumerable<(string Property, string Value)> properties)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("schema", schema);
        if (caption is not null)
        {
            json.WriteString("caption", caption);
        }

        json.WriteStartObject("properties");
        foreach (var property in properties.GroupBy(pair => pair.Property, pair => pair.Value, StringComparer.Ordinal))
        {
            json.WriteStartArray(property.Key);
            foreach (var value in property.Distinct(StringComparer.Ordinal))
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
