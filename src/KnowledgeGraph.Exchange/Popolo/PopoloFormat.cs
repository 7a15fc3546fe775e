using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Selecting;

namespace KnowledgeGraph.Exchange.Popolo;

/// <summary>
/// Popolo, the open data standard of parliaments: people, organizations, posts, areas, events and memberships as one JSON document. Kinds
/// and predicates become classes and properties by their names; any relation from a person to an organization or a post is a membership.
/// Statements that are not asserted or reported are left out, because the format takes everything for the case.
/// </summary>
/// <seealso href="https://www.popoloproject.com/specs/"/>
public sealed class PopoloFormat() : ExportFormat(
    "popolo", "Popolo: people, organizations, posts and memberships as JSON, for tools of parliaments", "application/json")
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <inheritdoc />
    public override IReadOnlyList<ExportFile> Files { get; } = [new("popolo.json", Write)];

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
            if (PopoloTerms.ClassOf(entity) is not { } ofClass)
            {
                tally.AddKind();
            }
            else if (!entity.DescriptionUtf8.IsEmpty && PopoloTerms.DescriptionOf(ofClass) is null)
            {
                tally.AddDescription();
            }

            foreach (var (statement, place, _) in PopoloEntities.Placed(entity, selection))
            {
                Count(statement, place, tally);
            }
        }

        return tally.LeftOut();
    }

    private static void Count(Statement statement, PopoloPlace place, Tally tally)
    {
        if (!statement.IsPlain())
        {
            tally.AddUnclaimed();
            return;
        }

        if (place == PopoloPlace.None)
        {
            tally.Add(statement);
            return;
        }

        string?[] dates = [statement.Since, statement.Until, statement.On];
        var isMembership = place == PopoloPlace.Membership;
        tally.AddDates(dates.Count(date => date is not null && (!isMembership || date == statement.On || PlainDate.Of(date) is null)));
        tally.AddQualifiers(statement.Qualifiers.Count(qualifier => !isMembership || PopoloTerms.PropertyOf(qualifier) is null));
    }

    private static void Write(ExportInput input, Stream output, CancellationToken cancellationToken)
    {
        using var json = new Utf8JsonWriter(output, Options);
        var selection = input.Selection;
        json.WriteStartObject();
        foreach (var ofClass in PopoloTerms.Classes)
        {
            json.WriteStartArray(ofClass);
            foreach (var entity in selection.Entities)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (PopoloTerms.ClassOf(entity) == ofClass)
                {
                    PopoloEntities.Write(json, entity, ofClass, selection);
                    json.Flush();
                }
            }

            json.WriteEndArray();
        }

        json.WriteStartArray("memberships");
        foreach (var statement in selection.Relations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (PopoloTerms.PlaceOf(statement, out _) == PopoloPlace.Membership)
            {
                WriteMembership(json, statement, selection);
                json.Flush();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMembership(Utf8JsonWriter json, Statement statement, GraphSelection selection)
    {
        var target = statement.Object.AsEntity();
        json.WriteStartObject();
        json.WriteString("id", statement.Id);
        json.WriteString("person_id", statement.Subject.Id);
        var given = new HashSet<string>(StringComparer.Ordinal);
        void Put(string property, FactValue value)
        {
            if (given.Add(property))
            {
                PopoloEntities.Write(json, property, value);
            }
        }

        if (PopoloTerms.ClassOf(target) == PopoloTerms.Posts)
        {
            Put(PopoloTerms.Post, statement.Object);
            foreach (var (ofPost, _, _) in PopoloEntities.Placed(target, selection)
                .Where(each => each is { Place: PopoloPlace.Property, Property: PopoloTerms.Organization }))
            {
                Put(PopoloTerms.Organization, ofPost.Object);
            }
        }
        else
        {
            Put(PopoloTerms.Organization, statement.Object);
        }

        foreach (var qualifier in statement.Qualifiers)
        {
            if (PopoloTerms.PropertyOf(qualifier) is { } property)
            {
                Put(property, qualifier.Value);
            }
        }

        if (!PopoloTerms.IsMembership(statement.Predicate))
        {
            json.WriteString(given.Contains(PopoloTerms.Role) ? "label" : PopoloTerms.Role, statement.Predicate.Label);
        }

        if (PlainDate.Of(statement.Since) is { } since)
        {
            json.WriteString("start_date", since);
        }

        if (PlainDate.Of(statement.Until) is { } until)
        {
            json.WriteString("end_date", until);
        }

        json.WriteEndObject();
    }
}
