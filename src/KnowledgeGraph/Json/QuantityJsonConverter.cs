using System.Text.Json;

namespace KnowledgeGraph.Json;

/// <summary>
/// Writes a quantity as <c>Amount</c>, <c>UpTo</c>, <c>Unit</c>, <c>Per</c> and <c>Comparator</c>, those of a fact file, without what it does not
/// have; null for the default.
/// </summary>
public sealed class QuantityJsonConverter : WriteOnlyJsonConverter<Quantity>
{
    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        if (value.Unit is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteNumber(Name("Amount", options), value.Amount);
        if (value.UpperAmount is { } upper)
        {
            writer.WriteNumber(Name("UpTo", options), upper);
        }

        writer.WriteString(Name("Unit", options), value.Unit.Name);
        WriteOptional(writer, "Per", value.Period == QuantityPeriod.None ? null : EnumNames.Of(value.Period), options);
        WriteOptional(writer, "Comparator", value.Comparator == QuantityComparator.Exactly ? null : EnumNames.Of(value.Comparator), options);
        writer.WriteEndObject();
    }
}
