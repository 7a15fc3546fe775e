using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Json;

/// <summary>Writes what belongs to a graph. It is not read back: that takes the graph.</summary>
/// <typeparam name="T">The type that is written.</typeparam>
public abstract class WriteOnlyJsonConverter<T> : JsonConverter<T>
{
    private protected WriteOnlyJsonConverter()
    {
    }

    /// <inheritdoc />
    /// <exception cref="NotSupportedException">Always.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"{typeof(T).Name} is a part of a graph and is not read from JSON: read its id, and look that up in the graph.");

    /// <summary>A name as the options want it.</summary>
    private protected static string Name(string name, JsonSerializerOptions options) =>
        options.PropertyNamingPolicy?.ConvertName(name) ?? name;

    /// <summary>Writes a text under a name; nothing if it is null.</summary>
    private protected static void WriteOptional(Utf8JsonWriter writer, string name, string? text, JsonSerializerOptions options)
    {
        if (text is not null)
        {
            writer.WriteString(Name(name, options), text);
        }
    }
}
