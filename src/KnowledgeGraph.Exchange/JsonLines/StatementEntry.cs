using System.Text.Json;
using KnowledgeGraph.Exchange.Export;

namespace KnowledgeGraph.Exchange.JsonLines;

/// <summary>Writes statements as JSON objects.</summary>
internal static class StatementEntry
{
    public static void Write(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartObject();
        json.WriteString("type", "statement");
        json.WriteString("id", statement.Id);
        json.WriteString("subject", statement.Subject.Id);
        json.WriteString("predicate", statement.Predicate.Name);
        Write(json, "object", statement.Object);
        EntryWriter.Optional(json, "since", statement.Since);
        EntryWriter.Optional(json, "until", statement.Until);
        EntryWriter.Optional(json, "on", statement.On);
        json.WriteString("basis", Words.Of(statement.Basis));
        json.WriteString("modality", Words.Of(statement.Modality));
        json.WriteString("rank", Words.Of(statement.Rank));
        EntryWriter.Optional(json, "reason", statement.RankReason);
        EntryWriter.Optional(json, "attributedTo", statement.AttributedTo?.Id);
        if (statement.Credibility > 0)
        {
            json.WriteNumber("credibility", statement.Credibility);
        }

        EntryWriter.Optional(json, "likelihood", statement.Likelihood is { } likelihood ? Words.Of(likelihood) : null);
        EntryWriter.Optional(json, "note", statement.Note);
        EntryWriter.Optional(json, "marking", MarkingText.Of(statement.Marking));
        EntryWriter.List(json, "qualifiers", statement.Qualifiers, Write);
        EntryWriter.List(json, "evidence", statement.Evidence, Write);
        EntryWriter.List(json, "derivations", statement.Derivations, Write);
        EntryWriter.List(json, "reviews", statement.Reviews, Write);
        EntryWriter.Optional(json, "reviewState", statement.ReviewState == ReviewState.None ? null : Words.Of(statement.ReviewState));
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, QualifierValue qualifier)
    {
        json.WriteStartObject();
        json.WriteString("qualifier", qualifier.Qualifier.Name);
        Write(json, "value", qualifier.Value);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("source", evidence.Source.Id);
        if (evidence.HasPosition)
        {
            json.WriteNumber("offset", evidence.Offset);
        }

        if (evidence.HasDigest)
        {
            json.WriteNumber("length", evidence.Length);
            json.WriteString("digest", evidence.DigestText);
        }

        if (evidence.RowNumber is { } row)
        {
            json.WriteNumber("row", row);
        }

        EntryWriter.Optional(json, "pointer", evidence.Pointer);
        if (evidence.IsWholeDocument)
        {
            json.WriteBoolean("wholeDocument", true);
        }

        json.WriteBoolean("verified", evidence.IsVerified);
        EntryWriter.Optional(json, "exact", evidence.Quote?.Exact);
        EntryWriter.Optional(json, "prefix", evidence.Quote?.Prefix);
        EntryWriter.Optional(json, "suffix", evidence.Quote?.Suffix);
        if (evidence.Fit != default)
        {
            Write(json, evidence.Fit);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EvidenceFit fit)
    {
        json.WriteStartObject("fit");
        foreach (var (name, word) in FitWords.All)
        {
            EntryWriter.Optional(json, name, word(fit));
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Derivation derivation)
    {
        json.WriteStartObject();
        json.WriteString("rule", derivation.Rule);
        EntryWriter.List(json, "premises", derivation.Premises, static (json, premise) => json.WriteStringValue(premise.Id));
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Review review)
    {
        json.WriteStartObject();
        json.WriteString("by", review.By);
        json.WriteString("on", review.On.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("of", review.DigestText);
        json.WriteBoolean("current", review.IsCurrent);
        json.WriteEndObject();
    }

    /// <summary>A value as fact files spell it, beside its type, so that the id of an entity is not mistaken for a text.</summary>
    private static void Write(Utf8JsonWriter json, string name, FactValue value)
    {
        json.WriteStartObject(name);
        json.WriteString("type", Words.Of(value.Kind));
        switch (value.Kind)
        {
            case ValueKind.Integer:
                json.WriteNumber("value", value.AsInteger());
                break;
            case ValueKind.Boolean:
                json.WriteBoolean("value", value.AsBoolean());
                break;
            case ValueKind.LanguageText:
                json.WriteString("value", value.AsText());
                json.WriteString("language", value.Language());
                break;
            case ValueKind.Quantity:
                Write(json, value.AsQuantity());
                break;
            default:
                json.WriteString("value", value.ToString());
                break;
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Quantity quantity)
    {
        json.WriteNumber("amount", quantity.Amount);
        if (quantity.UpperAmount is { } upper)
        {
            json.WriteNumber("upTo", upper);
        }

        json.WriteString("unit", quantity.Unit.Name);
        EntryWriter.Optional(json, "per", quantity.Period == QuantityPeriod.None ? null : Words.Of(quantity.Period));
        json.WriteString("comparator", Words.Of(quantity.Comparator));
    }
}
