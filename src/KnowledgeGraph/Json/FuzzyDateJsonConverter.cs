using System.Text.Json;

namespace KnowledgeGraph.Json;

/// <summary>Writes a date as its EDTF; null for the default.</summary>
public sealed class FuzzyDateJsonConverter : WriteOnlyJsonConverter<FuzzyDate>
{
    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, FuzzyDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Edtf);
    }
}
