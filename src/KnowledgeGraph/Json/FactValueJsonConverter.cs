using System.Text.Json;

namespace KnowledgeGraph.Json;

/// <summary>
/// Writes a value as JSON has it: numbers and truth values as such, an entity as <see cref="EntityJsonConverter{TEntity}"/> does, a text with its
/// language and a quantity as objects, everything else as text; null for the default.
/// </summary>
public sealed class FactValueJsonConverter : WriteOnlyJsonConverter<FactValue>
{
    private static readonly QuantityJsonConverter Quantities = new();

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, FactValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        if (value == default)
        {
            writer.WriteNullValue();
            return;
        }

        switch (value.Kind)
        {
            case ValueKind.Entity:
                EntityJsonConverter<Entity>.Write(writer, value.AsEntity(), options);
                break;
            case ValueKind.Integer:
                writer.WriteNumberValue(value.AsInteger());
                break;
            case ValueKind.Decimal:
                writer.WriteNumberValue(value.AsDecimal());
                break;
            case ValueKind.Boolean:
                writer.WriteBooleanValue(value.AsBoolean());
                break;
            case ValueKind.Quantity:
                Quantities.Write(writer, value.AsQuantity(), options);
                break;
            case ValueKind.LanguageText:
                writer.WriteStartObject();
                writer.WriteString(Name(nameof(LanguageText.Text), options), value.AsUtf8());
                writer.WriteString(Name(nameof(LanguageText.Language), options), value.LanguageUtf8());
                writer.WriteEndObject();
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }
}
