using System.Text.Json;

namespace KnowledgeGraph.Json;

/// <summary>
/// Writes a statement: <c>Id</c>, <c>Subject</c>, <c>Predicate</c>, <c>Object</c>, the dates that it has, <c>Modality</c>, <c>Rank</c>,
/// <c>Basis</c>, <c>Qualifiers</c> if it has some, <c>Sentence</c> and <c>Evidence</c>; null for the default.
/// </summary>
public sealed class StatementJsonConverter : WriteOnlyJsonConverter<Statement>
{
    private static readonly FactValueJsonConverter Values = new();

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Statement value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        if (value.Graph is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString(Name(nameof(Statement.Id), options), value.Id);
        writer.WritePropertyName(Name(nameof(Statement.Subject), options));
        EntityJsonConverter<Entity>.Write(writer, value.Subject, options);
        writer.WriteString(Name(nameof(Statement.Predicate), options), value.Predicate.Name);
        writer.WritePropertyName(Name(nameof(Statement.Object), options));
        Values.Write(writer, value.Object, options);
        WriteOptional(writer, nameof(Statement.Since), value.Since, options);
        WriteOptional(writer, nameof(Statement.Until), value.Until, options);
        WriteOptional(writer, nameof(Statement.On), value.On, options);
        writer.WriteString(Name(nameof(Statement.Modality), options), EnumNames.Of(value.Modality));
        writer.WriteString(Name(nameof(Statement.Rank), options), EnumNames.Of(value.Rank));
        writer.WriteString(Name(nameof(Statement.Basis), options), EnumNames.Of(value.Basis));
        WriteQualifiers(writer, value, options);
        writer.WriteString(Name("Sentence", options), value.ToSentence());
        WriteEvidence(writer, value, options);
        writer.WriteEndObject();
    }

    private static void WriteQualifiers(Utf8JsonWriter writer, Statement statement, JsonSerializerOptions options)
    {
        if (statement.Qualifiers.Count == 0)
        {
            return;
        }

        // Names of the ontology, which no policy changes.
        writer.WriteStartObject(Name(nameof(Statement.Qualifiers), options));
        foreach (var qualifier in statement.Qualifiers.GroupBy(static written => written.Qualifier.Name))
        {
            writer.WriteStartArray(qualifier.Key);
            foreach (var written in qualifier)
            {
                Values.Write(writer, written.Value, options);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter writer, Statement statement, JsonSerializerOptions options)
    {
        writer.WriteStartArray(Name(nameof(Statement.Evidence), options));
        foreach (var evidence in statement.Evidence)
        {
            writer.WriteStringValue(evidence.ToString());
        }

        writer.WriteEndArray();
    }
}
